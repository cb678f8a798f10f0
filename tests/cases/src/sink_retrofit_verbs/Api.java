package cases.sink_retrofit_verbs;

import retrofit2.Call;
import retrofit2.http.*;

interface Api {
    @GET("v1/contacts")
    Call<Void> get(@Query("query") String text);

    @POST("v1/contacts")
    Call<Void> post(@Field("field") String text);

    @PUT("v1/contacts")
    Call<Void> put(@Part("part") String text);

    @PATCH("v1/contacts")
    Call<Void> patch(@Header("header") String text);

    @DELETE("v1/contacts")
    Call<Void> delete(@Path("row") String text);

    @HTTP("v1/contacts")
    Call<Void> any(@Field("field") String text);

    @POST("https://other.example.org/v2/all")
    Call<Void> whole(@Body String text);

    @POST("/v2/all?full=1")
    Call<Void> rooted(@Body String text);

    @POST("//other.example.org/v2/all")
    Call<Void> beside(@Body String text);

    @POST("v1/rows:all#end")
    Call<Void> named(@Body String text);

    @POST("")
    Call<Void> given(@Url String address, @Body String text);

    void plain(String text);
}
