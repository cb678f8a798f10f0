# Made by tests/cases/compile.py
.class interface abstract Lcases/sink_retrofit/Api;
.super Ljava/lang/Object;

.method public abstract upload(Ljava/lang/String;Ljava/lang/String;)Lretrofit2/Call;
    .annotation runtime Lretrofit2/http/FormUrlEncoded;
    .end annotation
    .annotation runtime Lretrofit2/http/POST;
        value = "v1/contacts"
    .end annotation
    .param p1
        .annotation runtime Lretrofit2/http/Field;
            value = "user"
        .end annotation
    .end param
    .param p2
        .annotation runtime Lretrofit2/http/Field;
            value = "list"
        .end annotation
    .end param
.end method
