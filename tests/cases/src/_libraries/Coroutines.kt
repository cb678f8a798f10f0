package kotlinx.coroutines

import java.util.concurrent.Executors
import kotlin.coroutines.Continuation
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.resume
import kotlin.coroutines.intrinsics.COROUTINE_SUSPENDED
import kotlin.coroutines.intrinsics.createCoroutineUnintercepted
import kotlin.coroutines.intrinsics.suspendCoroutineUninterceptedOrReturn

private val pool = Executors.newScheduledThreadPool(2)

class DispatchedTask(private val continuation: Continuation<Unit>) : Runnable {
    override fun run() {
        continuation.resume(Unit)
    }
}

class StandaloneCoroutine : Continuation<Unit> {
    override val context: CoroutineContext get() = EmptyCoroutineContext

    override fun resumeWith(result: Result<Unit>) {}
}

fun launch(block: suspend () -> Unit) {
    pool.execute(DispatchedTask(block.createCoroutineUnintercepted(StandaloneCoroutine())))
}

suspend fun pause(millis: Long) {
    suspendCoroutineUninterceptedOrReturn<Unit> {
        pool.execute(DispatchedTask(it))
        COROUTINE_SUSPENDED
    }
}
