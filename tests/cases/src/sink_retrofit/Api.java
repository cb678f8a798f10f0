package cases.sink_retrofit;


import retrofit2.Call;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;

interface Api {
    @FormUrlEncoded
    @POST("v1/contacts")
    Call<Void> upload(@Field("user") String user, @Field("list") String list);
}
