package easekit

import android.annotation.SuppressLint
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Handler
import android.os.Looper
import android.view.View
import android.webkit.JavascriptInterface
import android.webkit.RenderProcessGoneDetail
import android.webkit.WebResourceRequest
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.activity.OnBackPressedCallback
import androidx.webkit.JavaScriptReplyProxy
import androidx.webkit.WebViewAssetLoader
import androidx.webkit.WebViewCompat
import androidx.webkit.WebViewFeature
import java.io.File
import java.net.HttpURLConnection
import java.net.URL
import java.util.UUID
import java.util.concurrent.Executors
import java.util.concurrent.ScheduledFuture
import java.util.concurrent.TimeUnit
import kotlin.random.Random
import org.json.JSONArray
import org.json.JSONObject

/**
 * The app's half of the conversation with webview.html, see docs/webview.md. Make it, and lay its [view] over the
 * activity once: it is seen while there is a survey. A WebView that was taken out of its window again holds a hidden page, and
 * EaseKit asks nothing there.
 *
 * @param config what the script tag takes as JSON, with `endpoint`
 * @param words the content of words.<language>.json; without it the survey is in English
 * @param onEvent hears `shown`, `answer`, `complete`, `dismiss`, `resize`, `haptic`, `error` and `remove`, on the main thread
 */
@SuppressLint("SetJavaScriptEnabled")
class EaseKitSurvey(
    private val context: Context,
    private val config: JSONObject,
    private val words: JSONObject? = null,
    private val onEvent: (type: String, payload: JSONObject) -> Unit = { _, _ -> },
) {
    private val main = Handler(Looper.getMainLooper())
    private val items = context.getSharedPreferences("easekit", Context.MODE_PRIVATE)
    private val outbox = EaseKitOutbox(File(context.filesDir, "easekit"), config.optString("endpoint").trimEnd('/'))
    private val early = mutableListOf<Pair<String, JSONObject>>()
    private val waiting = mutableMapOf<String, (JSONObject) -> Unit>()
    private val answered = mutableMapOf<String, String>()
    private var proxy: JavaScriptReplyProxy? = null
    private var isReady = false
    private val leave = Runnable {
        setSeen(false)
        onEvent("remove", JSONObject())
    }

    // Invisible is neither seen nor touched, and still in its window.
    val view: WebView = WebView(context).apply { visibility = View.INVISIBLE }

    /** Add it to the activity's dispatcher: while there is a survey, back asks the page first. */
    val backCallback = object : OnBackPressedCallback(false) {
        override fun handleOnBackPressed() = back { handled -> if (!handled) leave.run() }
    }

    init {
        val loader = WebViewAssetLoader.Builder()
            .addPathHandler("/assets/", WebViewAssetLoader.AssetsPathHandler(context))
            .build()
        view.setBackgroundColor(0)
        view.settings.javaScriptEnabled = true
        // Off by default, and then the page has no storage of its own.
        view.settings.domStorageEnabled = true
        view.settings.allowFileAccess = false
        view.webViewClient = object : WebViewClient() {
            override fun shouldInterceptRequest(view: WebView, request: WebResourceRequest) =
                loader.shouldInterceptRequest(request.url)

            override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
                if (request.url.host == ORIGIN.removePrefix("https://")) return false
                open(request.url)
                return true
            }

            // Without this the app would die with the page. What was answered is on disk already.
            // The view is of no more use: whoever hears `remove` with `gone` takes it away and makes another survey.
            override fun onRenderProcessGone(view: WebView, detail: RenderProcessGoneDetail): Boolean {
                isReady = false
                setSeen(false)
                onEvent("remove", JSONObject().put("gone", true))
                return true
            }
        }
        if (WebViewFeature.isFeatureSupported(WebViewFeature.WEB_MESSAGE_LISTENER)) {
            WebViewCompat.addWebMessageListener(view, "EaseKitNative", setOf(ORIGIN)) { _, message, origin, isMainFrame, reply ->
                // Only the page itself may speak, and only from its own origin.
                if (isMainFrame && origin.toString() == ORIGIN) {
                    proxy = reply
                    receive(message.data ?: "")
                }
            }
        } else {
            // Every frame would see it, and it cannot tell them apart: the page has none, and may not load any.
            view.addJavascriptInterface(
                object {
                    @JavascriptInterface
                    fun postMessage(text: String) {
                        // Called on a thread of the WebView.
                        main.post { receive(text) }
                    }
                },
                "EaseKitNative",
            )
        }
        outbox.deliver()
        view.loadUrl("$ORIGIN/assets/webview.html")
    }

    fun show(survey: String, subject: String? = null) = tell("open", JSONObject().put("survey", survey).putOpt("subject", subject))

    fun trigger(name: String, subject: String? = null) = tell("trigger", JSONObject().put("name", name).putOpt("subject", subject))

    fun close() = tell("close", JSONObject())

    fun setTheme(isDark: Boolean) = tell("theme", JSONObject().put("scheme", if (isDark) "dark" else "light"))

    /** All in CSS pixels, which are density-independent pixels. */
    fun setInsets(top: Int, right: Int, bottom: Int, left: Int) =
        tell("insets", JSONObject().put("top", top).put("right", right).put("bottom", bottom).put("left", left))

    fun setKeyboard(height: Int) = tell("keyboard", JSONObject().put("height", height))

    fun setVisible(isVisible: Boolean) = tell("visibility", JSONObject().put("visible", isVisible))

    /** Asks the page on back. `false`, or no answer in 300 ms: the app closes the view itself. */
    fun back(done: (Boolean) -> Unit) {
        if (!isReady) return done(false)
        val id = post("back", JSONObject())
        waiting[id] = { done(it.optBoolean("handled")) }
        main.postDelayed({ if (waiting.remove(id) != null) done(false) }, 300)
    }

    private fun receive(text: String) {
        if (text.toByteArray().size > 65_536) return
        val message = runCatching { JSONObject(text) }.getOrNull() ?: return
        if (message.optInt("ek") != 1) return
        val id = message.optString("id")
        val type = message.optString("type")
        val payload = message.optJSONObject("payload") ?: JSONObject()
        waiting.remove(message.optString("re"))?.invoke(payload)
        // A page that repeats itself is answered again, and nothing is done twice.
        answered[id]?.let { return send(it) }
        obey(type, payload, id)
        when (type) {
            "shown" -> setSeen(true)
            "complete", "dismiss" -> setSeen(false)
        }
        if (type != "ready") onEvent(type, payload)
    }

    private fun setSeen(isSeen: Boolean) {
        view.visibility = if (isSeen) View.VISIBLE else View.INVISIBLE
        backCallback.isEnabled = isSeen
    }

    private fun obey(type: String, payload: JSONObject, id: String) {
        when (type) {
            "ready" -> {
                if (payload.optJSONArray("protocol")?.toString()?.contains("1") != true) {
                    return reply("error", JSONObject().put("code", "version").put("supported", JSONArray(listOf(1))), id)
                }
                reply("init", environment().put("protocol", 1).put("config", config), id)
                isReady = true
                early.forEach { (early, detail) -> post(early, detail) }
                early.clear()
            }
            // Kept first, answered after: from here on the answer is safe without the page.
            "send" -> {
                val verdict = outbox.keep(payload.optString("body"))
                if (verdict == null) return reply("error", JSONObject().put("code", "failed"), id)
                reply("sent", verdict, id)
                outbox.deliver()
            }
            "storage.get" -> reply("storage.result", value(items.getString(payload.optString("key"), null)), id)
            "storage.set" -> {
                items.edit().putString(payload.optString("key"), payload.optString("value")).commit()
                reply("storage.result", value(payload.optString("value")), id)
            }
            "storage.remove" -> {
                items.edit().remove(payload.optString("key")).commit()
                reply("storage.result", value(null), id)
            }
            "complete", "dismiss" -> {
                reply("ack", JSONObject(), id)
                main.removeCallbacks(leave)
                main.postDelayed(leave, if (payload.optInt("pending") > 0) 10_000 else 0)
            }
            "link" -> open(Uri.parse(payload.optString("url")))
            // For the app, or a type of a later page.
            "shown", "resize", "answer", "haptic", "back.result", "error" -> Unit
        }
    }

    private fun environment(): JSONObject {
        val configuration = context.resources.configuration
        val isDark = configuration.uiMode and 0x30 == 0x20
        // textZoom scales the page already, so there is no fontScale.
        return JSONObject()
            .put("locale", configuration.locales[0].toLanguageTag())
            .putOpt("words", words)
            .put("theme", JSONObject().put("scheme", if (isDark) "dark" else "light"))
    }

    private fun value(text: String?) = JSONObject().put("value", text ?: JSONObject.NULL)

    private fun tell(type: String, payload: JSONObject) {
        if (isReady) post(type, payload) else early += type to payload
    }

    private fun reply(type: String, payload: JSONObject, re: String) {
        val text = write(type, payload, UUID.randomUUID().toString()).put("re", re).toString()
        answered[re] = text
        send(text)
    }

    private fun post(type: String, payload: JSONObject): String {
        val id = UUID.randomUUID().toString()
        send(write(type, payload, id).toString())
        return id
    }

    private fun write(type: String, payload: JSONObject, id: String) =
        JSONObject().put("ek", 1).put("id", id).put("type", type).put("payload", payload)

    private fun send(text: String) {
        val proxy = proxy
        if (proxy != null) return proxy.postMessage(text)
        // One JSON string literal; what could end it or the script is escaped.
        val literal = JSONObject.quote(text).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        view.evaluateJavascript("EaseKit('receive', $literal)", null)
    }

    private fun open(uri: Uri) {
        if (uri.scheme !in setOf("https", "http", "mailto", "tel")) return
        context.startActivity(Intent(Intent.ACTION_VIEW, uri).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
    }

    private companion object {
        const val ORIGIN = "https://appassets.androidplatform.net"
    }
}

/** Records on disk, one file each, posted until the collector's verdict names them. */
private class EaseKitOutbox(private val folder: File, private val endpoint: String) {
    private val thread = Executors.newSingleThreadScheduledExecutor()
    private var waitMs = 1_000L
    private var again: ScheduledFuture<*>? = null

    init {
        folder.mkdirs()
    }

    /** Commits a record; returns what `sent` says about it, or nothing where it is not one or the disk refuses. */
    fun keep(body: String): JSONObject? = runCatching {
        val (id, rev) = name(body)
        require(Regex("[A-Za-z0-9_-]{1,64}").matches(id))
        val draft = File(folder, ".$id")
        draft.outputStream().use {
            it.write(body.toByteArray())
            it.fd.sync()
        }
        check(draft.renameTo(File(folder, "${id}_$rev")))
        JSONObject().put("id", id).put("rev", rev).put("status", "ok")
    }.getOrNull()

    fun deliver() {
        thread.execute(::run)
    }

    private fun run() {
        again?.cancel(false)
        val files = folder.listFiles { file -> !file.name.startsWith(".") } ?: return
        val left = files.count { file -> !runCatching { isConfirmed(file.readText()) && file.delete() }.getOrDefault(false) }
        waitMs = if (left > 0) minOf(waitMs * 2, 300_000) else 1_000
        if (left > 0) again = thread.schedule(::run, (waitMs * Random.nextDouble(0.5, 1.0)).toLong(), TimeUnit.MILLISECONDS)
    }

    /** Only the collector's own word about this record ends its life; a status code does not. */
    private fun isConfirmed(body: String): Boolean {
        val (id, rev) = name(body)
        val connection = URL("$endpoint/v1/responses").openConnection() as HttpURLConnection
        connection.requestMethod = "POST"
        connection.instanceFollowRedirects = false
        connection.connectTimeout = 15_000
        connection.readTimeout = 15_000
        connection.setRequestProperty("Content-Type", "text/plain;charset=UTF-8")
        connection.doOutput = true
        connection.outputStream.use { it.write(body.toByteArray()) }
        val stream = if (connection.responseCode < 400) connection.inputStream else connection.errorStream
        val verdict = JSONObject(stream.bufferedReader().readText())
        return verdict.optString("id") == id && verdict.optLong("rev") >= rev && verdict.optString("status") in setOf("ok", "reject")
    }

    private fun name(body: String): Pair<String, Long> = JSONObject(body).let { it.getString("id") to it.getLong("rev") }
}
