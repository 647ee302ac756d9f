import SwiftUI
import WebKit

/// What the app hears: `shown`, `answer`, `complete`, `dismiss`, `resize`, `haptic`, `error`, and `remove` when the page is needed no more.
public typealias EaseKitEvent = (_ type: String, _ payload: [String: Any]) -> Void

/// The app's half of the conversation with webview.html. The messages are described in docs/webview.md.
public final class EaseKitController: NSObject, WKNavigationDelegate {
  private static let scheme = "easekit"
  private static let page = URL(string: "easekit://survey/webview.html")!

  public let webView: WKWebView
  private let config: [String: Any]
  private let words: [String: Any]?
  private let outbox: EaseKitOutbox
  private let onEvent: EaseKitEvent
  private var isReady = false
  private var early: [(String, [String: Any])] = []
  private var waiting: [String: ([String: Any]) -> Void] = [:]
  private var answered: [String: String] = [:]
  private var removal: DispatchWorkItem?

  /// - Parameters:
  ///   - config: what the script tag takes as JSON, with `endpoint`
  ///   - words: the content of words.<language>.json; without it the survey is in English
  public init(config: [String: Any], words: [String: Any]? = nil, onEvent: @escaping EaseKitEvent = { _, _ in }) {
    self.config = config
    self.words = words
    self.onEvent = onEvent
    outbox = EaseKitOutbox(endpoint: config["endpoint"] as? String ?? "")
    let configuration = WKWebViewConfiguration()
    // A scheme of its own: an address, and with it storage; nothing is fetched from the network to draw the page.
    configuration.setURLSchemeHandler(EaseKitAssets(), forURLScheme: Self.scheme)
    webView = WKWebView(frame: .zero, configuration: configuration)
    super.init()
    // The content controller keeps its handlers: without the proxy neither would ever go.
    configuration.userContentController.add(WeakHandler(self), name: "easekit")
    webView.navigationDelegate = self
    webView.isOpaque = false
    webView.backgroundColor = .clear
    outbox.deliver()
    webView.load(URLRequest(url: Self.page))
  }

  public func show(_ survey: String, subject: String? = nil) { tell("open", compact(["survey": survey, "subject": subject])) }
  public func trigger(_ name: String, subject: String? = nil) { tell("trigger", compact(["name": name, "subject": subject])) }
  public func close() { tell("close", [:]) }
  public func setTheme(dark: Bool) { tell("theme", ["scheme": dark ? "dark" : "light"]) }
  public func setKeyboard(height: CGFloat) { tell("keyboard", ["height": height]) }
  public func setVisible(_ visible: Bool) { tell("visibility", ["visible": visible]) }

  public func setInsets(_ insets: UIEdgeInsets) {
    tell("insets", ["top": insets.top, "right": insets.right, "bottom": insets.bottom, "left": insets.left])
  }

  /// Asks the page on back. `false`, or no answer in 300 ms: the app closes the view itself.
  public func back(_ done: @escaping (Bool) -> Void) {
    guard isReady else { return done(false) }
    let id = post("back", [:])
    waiting[id] = { done($0["handled"] as? Bool == true) }
    DispatchQueue.main.asyncAfter(deadline: .now() + 0.3) { [weak self] in
      if self?.waiting.removeValue(forKey: id) != nil { done(false) }
    }
  }

  // MARK: Messages

  fileprivate func receive(_ message: WKScriptMessage) {
    // Every frame sees the handler; only the page itself may speak.
    guard message.frameInfo.isMainFrame, message.frameInfo.request.url?.scheme == Self.scheme,
      let text = message.body as? String, text.utf8.count <= 65_536,
      let json = (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any],
      json["ek"] as? Int == 1, let id = json["id"] as? String, let type = json["type"] as? String
    else { return }
    let payload = json["payload"] as? [String: Any] ?? [:]
    if let re = json["re"] as? String, let settle = waiting.removeValue(forKey: re) { settle(payload) }
    // A page that repeats itself is answered again, and nothing is done twice.
    if let former = answered[id] { return send(former) }
    obey(type, payload, id)
    if type != "ready" { onEvent(type, payload) }
  }

  private func obey(_ type: String, _ payload: [String: Any], _ id: String) {
    switch type {
    case "ready":
      guard (payload["protocol"] as? [Int])?.contains(1) == true else {
        return reply("error", ["code": "version", "supported": [1]], id)
      }
      reply("init", environment().merging(["protocol": 1, "config": config]) { _, own in own }, id)
      isReady = true
      for (type, payload) in early { post(type, payload) }
      early = []
    case "send":
      // Kept first, answered after: from here on the answer is safe without the page.
      guard let body = payload["body"] as? String, let verdict = outbox.keep(body) else {
        return reply("error", ["code": "failed"], id)
      }
      reply("sent", verdict, id)
      outbox.deliver()
    case "storage.get":
      reply("storage.result", ["value": UserDefaults.standard.string(forKey: key(payload)) as Any? ?? NSNull()], id)
    case "storage.set":
      UserDefaults.standard.set(payload["value"] as? String, forKey: key(payload))
      reply("storage.result", ["value": payload["value"] ?? NSNull()], id)
    case "storage.remove":
      UserDefaults.standard.removeObject(forKey: key(payload))
      reply("storage.result", ["value": NSNull()], id)
    case "complete", "dismiss":
      reply("ack", [:], id)
      removal?.cancel()
      let gone = DispatchWorkItem { [weak self] in self?.onEvent("remove", [:]) }
      removal = gone
      let wait = (payload["pending"] as? Int ?? 0) > 0 ? 10.0 : 0.0
      DispatchQueue.main.asyncAfter(deadline: .now() + wait, execute: gone)
    case "link":
      open(URL(string: payload["url"] as? String ?? ""))
    case "haptic":
      UIImpactFeedbackGenerator(style: .light).impactOccurred()
    default:
      // shown, resize, answer, back.result, error: for the app, or a type of a later page.
      break
    }
  }

  private func environment() -> [String: Any] {
    let dark = webView.traitCollection.userInterfaceStyle == .dark
    return compact([
      "locale": Locale.preferredLanguages.first ?? "en",
      "words": words,
      "theme": ["scheme": dark ? "dark" : "light"],
      "fontScale": UIFontMetrics.default.scaledValue(for: 100) / 100,
    ])
  }

  private func tell(_ type: String, _ payload: [String: Any]) {
    if isReady { post(type, payload) } else { early.append((type, payload)) }
  }

  private func reply(_ type: String, _ payload: [String: Any], _ re: String) {
    answered[re] = write(type, payload, UUID().uuidString, re)
    send(answered[re] ?? "")
  }

  @discardableResult
  private func post(_ type: String, _ payload: [String: Any]) -> String {
    let id = UUID().uuidString
    send(write(type, payload, id, nil))
    return id
  }

  private func write(_ type: String, _ payload: [String: Any], _ id: String, _ re: String?) -> String {
    let message = compact(["ek": 1, "id": id, "re": re, "type": type, "payload": payload])
    let data = (try? JSONSerialization.data(withJSONObject: message)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private func send(_ text: String) {
    // The text travels as an argument, so it is never turned into code.
    webView.callAsyncJavaScript("EaseKit('receive', text)", arguments: ["text": text], in: nil, in: .page)
  }

  private func key(_ payload: [String: Any]) -> String { "easekit:item:\(payload["key"] as? String ?? "")" }
  private func compact(_ fields: [String: Any?]) -> [String: Any] { fields.compactMapValues { $0 } }

  private func open(_ url: URL?) {
    guard let url, ["https", "http", "mailto", "tel"].contains(url.scheme ?? "") else { return }
    UIApplication.shared.open(url)
  }

  // MARK: Navigation

  public func webView(
    _: WKWebView, decidePolicyFor action: WKNavigationAction, decisionHandler: @escaping (WKNavigationActionPolicy) -> Void
  ) {
    let url = action.request.url
    if url?.scheme == Self.scheme || url?.absoluteString == "about:blank" { return decisionHandler(.allow) }
    decisionHandler(.cancel)
    open(url)
  }

  public func webViewWebContentProcessDidTerminate(_ webView: WKWebView) {
    isReady = false
    onEvent("remove", [:])
    webView.load(URLRequest(url: Self.page))
  }

  private final class WeakHandler: NSObject, WKScriptMessageHandler {
    weak var target: EaseKitController?
    init(_ target: EaseKitController) { self.target = target }
    func userContentController(_: WKUserContentController, didReceive message: WKScriptMessage) { target?.receive(message) }
  }
}

/// Serves webview.html from the app's bundle.
private final class EaseKitAssets: NSObject, WKURLSchemeHandler {
  func webView(_: WKWebView, start task: WKURLSchemeTask) {
    guard let url = task.request.url, let file = Bundle.main.url(forResource: "webview", withExtension: "html"),
      let data = try? Data(contentsOf: file)
    else { return task.didFailWithError(URLError(.fileDoesNotExist)) }
    task.didReceive(URLResponse(url: url, mimeType: "text/html", expectedContentLength: data.count, textEncodingName: "utf-8"))
    task.didReceive(data)
    task.didFinish()
  }

  func webView(_: WKWebView, stop _: WKURLSchemeTask) {}
}

/// Records on disk, one file each, posted until the collector's verdict names them.
private final class EaseKitOutbox {
  private let endpoint: String
  private let folder: URL
  private var wait = 1.0
  private var timer: DispatchWorkItem?

  init(endpoint: String) {
    self.endpoint = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
    let support = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
    folder = support.appendingPathComponent("easekit", isDirectory: true)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Commits a record; returns what `sent` says about it, or nothing where it is not one or the disk refuses.
  func keep(_ body: String) -> [String: Any]? {
    guard let (id, rev) = name(body), id.range(of: "^[A-Za-z0-9_-]{1,64}$", options: .regularExpression) != nil,
      (try? Data(body.utf8).write(to: folder.appendingPathComponent("\(id)_\(rev)"), options: .atomic)) != nil
    else { return nil }
    return ["id": id, "rev": rev, "status": "ok"]
  }

  func deliver() {
    timer?.cancel()
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    guard let url = URL(string: endpoint + "/v1/responses"), !files.isEmpty else { return wait = 1 }
    for file in files {
      guard let body = try? String(contentsOf: file, encoding: .utf8), let (id, rev) = name(body) else { continue }
      var request = URLRequest(url: url)
      request.httpMethod = "POST"
      request.httpBody = Data(body.utf8)
      request.timeoutInterval = 15
      request.setValue("text/plain;charset=UTF-8", forHTTPHeaderField: "Content-Type")
      URLSession.shared.dataTask(with: request) { data, _, _ in
        // Only the collector's own word about this record ends its life; a status code does not.
        let verdict = (try? JSONSerialization.jsonObject(with: data ?? Data())) as? [String: Any]
        if verdict?["id"] as? String == id, (verdict?["rev"] as? Int ?? 0) >= rev,
          ["ok", "reject"].contains(verdict?["status"] as? String ?? "")
        {
          try? FileManager.default.removeItem(at: file)
        }
      }.resume()
    }
    wait = min(wait * 2, 300)
    let again = DispatchWorkItem { [weak self] in self?.deliver() }
    timer = again
    DispatchQueue.main.asyncAfter(deadline: .now() + wait * Double.random(in: 0.5...1), execute: again)
  }

  private func name(_ body: String) -> (String, Int)? {
    let json = (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any]
    guard let id = json?["id"] as? String, let rev = json?["rev"] as? Int else { return nil }
    return (id, rev)
  }
}

/// For SwiftUI: over everything else, in a `ZStack`, from the start. WebKit calls a page hidden whose view is in no window or
/// has no size, and EaseKit asks nothing on a hidden page.
public struct EaseKitView: UIViewRepresentable {
  public let controller: EaseKitController
  public let isShown: Bool

  public init(controller: EaseKitController, isShown: Bool) {
    self.controller = controller
    self.isShown = isShown
  }

  public func makeUIView(context _: Context) -> WKWebView { controller.webView }

  public func updateUIView(_ view: WKWebView, context _: Context) {
    view.alpha = isShown ? 1 : 0
    view.isUserInteractionEnabled = isShown
    view.accessibilityElementsHidden = !isShown
  }
}
