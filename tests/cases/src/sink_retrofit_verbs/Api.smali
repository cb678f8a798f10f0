# Made by tests/cases/compile.py
.class interface abstract Lcases/sink_retrofit_verbs/Api;
.super Ljava/lang/Object;

.method public abstract get(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/GET;
        value = "v1/contacts"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Query;
            value = "query"
        .end annotation
    .end param
.end method

.method public abstract post(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/POST;
        value = "v1/contacts"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Field;
            value = "field"
        .end annotation
    .end param
.end method

.method public abstract put(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/PUT;
        value = "v1/contacts"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Part;
            value = "part"
        .end annotation
    .end param
.end method

.method public abstract patch(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/PATCH;
        value = "v1/contacts"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Header;
            value = "header"
        .end annotation
    .end param
.end method

.method public abstract delete(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/DELETE;
        value = "v1/contacts"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Path;
            value = "row"
        .end annotation
    .end param
.end method

.method public abstract any(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/HTTP;
        value = "v1/contacts"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Field;
            value = "field"
        .end annotation
    .end param
.end method

.method public abstract whole(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/POST;
        value = "https://other.example.org/v2/all"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Body;
        .end annotation
    .end param
.end method

.method public abstract rooted(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/POST;
        value = "/v2/all?full=1"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Body;
        .end annotation
    .end param
.end method

.method public abstract beside(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/POST;
        value = "//other.example.org/v2/all"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Body;
        .end annotation
    .end param
.end method

.method public abstract named(Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/POST;
        value = "v1/rows:all#end"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Body;
        .end annotation
    .end param
.end method

.method public abstract given(Ljava/lang/String;Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/POST;
        value = ""
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Url;
        .end annotation
    .end param
    .param p2
        .annotation runtime Lretrofit2/http/Body;
        .end annotation
    .end param
.end method

.method public abstract plain(Ljava/lang/String;)V
.end method
