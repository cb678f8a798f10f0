package io.ktor.client

import io.ktor.client.request.HttpRequestBuilder
import java.net.HttpURLConnection
import java.net.URL

class HttpClient {
    internal val engine = AndroidClientEngine()
}

class AndroidClientEngine {
    fun execute(request: HttpRequestBuilder): Int {
        val connection = URL(request.url).openConnection() as HttpURLConnection
        connection.requestMethod = "POST"
        connection.doOutput = true
        val out = connection.outputStream
        out.write(request.body.toString().toByteArray())
        out.close()
        return connection.responseCode
    }
}
