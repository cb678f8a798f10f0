@file:JvmName("BuildersKt")

package io.ktor.client.request

import io.ktor.client.HttpClient
import kotlinx.coroutines.pause

class HttpRequestBuilder {
    var url: String = ""
    var body: Any? = null
}

class HttpResponse(val status: Int)

fun HttpRequestBuilder.setBody(body: Any) {
    this.body = body
}

suspend fun HttpClient.post(url: String, block: HttpRequestBuilder.() -> Unit): HttpResponse {
    val builder = HttpRequestBuilder()
    builder.url = url
    builder.block()
    pause(0)
    return HttpResponse(engine.execute(builder))
}
