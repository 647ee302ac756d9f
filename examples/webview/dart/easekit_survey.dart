import 'dart:async';
import 'dart:convert';
import 'dart:io';
import 'dart:math';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart' show rootBundle;
import 'package:url_launcher/url_launcher.dart';
import 'package:webview_flutter/webview_flutter.dart';

typedef EaseKitEvent = void Function(String type, Map<String, dynamic> payload);

/// The app's half of the conversation with webview.html, see docs/webview.md. It stands on `webview_flutter`; for
/// `flutter_inappwebview` give [EaseKitHost] another `send` and register the handler `easekit`, as the README shows.
class EaseKitHost {
  EaseKitHost({required this.config, required this.folder, required this.send, this.onEvent, this.environment});

  /// What the script tag takes as JSON, with `endpoint`.
  final Map<String, dynamic> config;

  /// A folder of the app that outlives it, such as `getApplicationSupportDirectory()`.
  final Directory folder;

  /// Hands a text to the page.
  final void Function(String text) send;

  /// Hears `shown`, `answer`, `complete`, `dismiss`, `resize`, `haptic`, `error` and `remove`.
  final EaseKitEvent? onEvent;

  /// `locale`, `theme`, `insets`, `fontScale` of the moment.
  final Map<String, dynamic> Function()? environment;

  final _early = <(String, Map<String, dynamic>)>[];
  final _waiting = <String, void Function(Map<String, dynamic>)>{};
  final _answered = <String, String>{};
  final _random = Random.secure();
  bool _isReady = false;
  Timer? _removal;
  Timer? _again;
  int _waitMs = 1000;

  void show(String survey, [String? subject]) => _tell('open', {'survey': survey, if (subject != null) 'subject': subject});
  void trigger(String name, [String? subject]) => _tell('trigger', {'name': name, if (subject != null) 'subject': subject});
  void close() => _tell('close', {});
  void setTheme({required bool isDark}) => _tell('theme', {'scheme': isDark ? 'dark' : 'light'});
  void setKeyboard(double height) => _tell('keyboard', {'height': height});
  void setVisible({required bool isVisible}) => _tell('visibility', {'visible': isVisible});
  void setInsets(EdgeInsets insets) =>
      _tell('insets', {'top': insets.top, 'right': insets.right, 'bottom': insets.bottom, 'left': insets.left});

  /// Asks the page on back. `false`, or no answer in 300 ms: the app closes the view itself.
  Future<bool> back() {
    if (!_isReady) return Future.value(false);
    final done = Completer<bool>();
    final id = _post('back', {});
    _waiting[id] = (payload) => done.complete(payload['handled'] == true);
    return done.future.timeout(const Duration(milliseconds: 300), onTimeout: () {
      _waiting.remove(id);
      return false;
    });
  }

  /// A page that is loaded anew begins from the start.
  void reloaded() => _isReady = false;

  /// Takes a text from the page.
  Future<void> receive(String text) async {
    if (utf8.encode(text).length > 65536) return;
    final dynamic message;
    try {
      message = jsonDecode(text);
    } on FormatException {
      return;
    }
    if (message is! Map<String, dynamic> || message['ek'] != 1) return;
    final id = '${message['id']}';
    final type = '${message['type']}';
    final payload = message['payload'] as Map<String, dynamic>? ?? {};
    _waiting.remove(message['re'])?.call(payload);
    // A page that repeats itself is answered again, and nothing is done twice.
    final former = _answered[id];
    if (former != null) return send(former);
    await _obey(type, payload, id);
    if (type != 'ready') onEvent?.call(type, payload);
  }

  Future<void> _obey(String type, Map<String, dynamic> payload, String id) async {
    switch (type) {
      case 'ready':
        if (!(payload['protocol'] as List? ?? []).contains(1)) {
          return _reply('error', {'code': 'version', 'supported': [1]}, id);
        }
        _reply('init', {'protocol': 1, 'config': config, ...?environment?.call()}, id);
        _isReady = true;
        for (final (type, payload) in _early) {
          _post(type, payload);
        }
        _early.clear();
      case 'send':
        // Kept first, answered after: from here on the answer is safe without the page.
        try {
          final body = payload['body'] as String;
          final record = jsonDecode(body) as Map<String, dynamic>;
          await _write('record_${record['id']}_${record['rev']}', body);
          _reply('sent', {'id': record['id'], 'rev': record['rev'], 'status': 'ok'}, id);
          unawaited(deliver());
        } on Exception catch (error) {
          _reply('error', {'code': 'failed', 'text': '$error'}, id);
        }
      case 'storage.get':
        final file = _item(payload);
        _reply('storage.result', {'value': file.existsSync() ? await file.readAsString() : null}, id);
      case 'storage.set':
        await _write(_item(payload).uri.pathSegments.last, '${payload['value']}');
        _reply('storage.result', {'value': payload['value']}, id);
      case 'storage.remove':
        if (_item(payload).existsSync()) await _item(payload).delete();
        _reply('storage.result', {'value': null}, id);
      case 'complete' || 'dismiss':
        _reply('ack', {}, id);
        _removal?.cancel();
        final wait = (payload['pending'] as num? ?? 0) > 0 ? 10 : 0;
        _removal = Timer(Duration(seconds: wait), () => onEvent?.call('remove', {}));
      case 'link':
        final url = Uri.tryParse('${payload['url']}');
        if (url != null && const {'https', 'http', 'mailto', 'tel'}.contains(url.scheme)) await launchUrl(url);
      case 'shown' || 'resize' || 'answer' || 'haptic' || 'back.result' || 'error':
        break; // For the app.
    }
  }

  /// Posts everything that is kept, until the collector's own verdict names the record. Call it at the start of the app.
  Future<void> deliver() async {
    _again?.cancel();
    var left = 0;
    for (final file in folder.listSync().whereType<File>()) {
      if (!file.uri.pathSegments.last.startsWith('record_')) continue;
      if (await _isConfirmed(await file.readAsString())) {
        if (file.existsSync()) await file.delete();
      } else {
        left++;
      }
    }
    _waitMs = left > 0 ? min(_waitMs * 2, 300000) : 1000;
    if (left > 0) _again = Timer(Duration(milliseconds: (_waitMs * (0.5 + _random.nextDouble() / 2)).round()), deliver);
  }

  Future<bool> _isConfirmed(String body) async {
    final client = HttpClient()..connectionTimeout = const Duration(seconds: 15);
    try {
      final endpoint = '${config['endpoint']}'.replaceFirst(RegExp(r'/$'), '');
      final request = await client.postUrl(Uri.parse('$endpoint/v1/responses'));
      request
        ..followRedirects = false
        ..headers.set('Content-Type', 'text/plain;charset=UTF-8')
        ..add(utf8.encode(body));
      final response = await request.close().timeout(const Duration(seconds: 15));
      final verdict = jsonDecode(await utf8.decodeStream(response)) as Map<String, dynamic>;
      final record = jsonDecode(body) as Map<String, dynamic>;
      // A status code is no receipt.
      return verdict['id'] == record['id'] &&
          (verdict['rev'] as num) >= (record['rev'] as num) &&
          const {'ok', 'reject'}.contains(verdict['status']);
    } on Object {
      return false;
    } finally {
      client.close();
    }
  }

  /// Written beside and renamed: a half-written file is never read.
  Future<void> _write(String name, String text) async {
    final draft = File('${folder.path}/.$name');
    await draft.writeAsString(text, flush: true);
    await draft.rename('${folder.path}/$name');
  }

  File _item(Map<String, dynamic> payload) =>
      File('${folder.path}/item_${base64Url.encode(utf8.encode('${payload['key']}'))}');

  void _tell(String type, Map<String, dynamic> payload) {
    if (_isReady) {
      _post(type, payload);
    } else {
      _early.add((type, payload));
    }
  }

  void _reply(String type, Map<String, dynamic> payload, String re) =>
      send(_answered[re] = jsonEncode({'ek': 1, 'id': _newId(), 're': re, 'type': type, 'payload': payload}));

  String _post(String type, Map<String, dynamic> payload) {
    final id = _newId();
    send(jsonEncode({'ek': 1, 'id': id, 'type': type, 'payload': payload}));
    return id;
  }

  String _newId() => List.generate(4, (_) => _random.nextInt(1 << 32).toRadixString(16)).join('-');
}

/// A survey over the app: put it into a Stack above everything else.
class EaseKitSurvey extends StatefulWidget {
  const EaseKitSurvey({
    required this.config,
    required this.folder,
    required this.onHost,
    this.words,
    this.onEvent,
    super.key,
  });

  final Map<String, dynamic> config;
  final Directory folder;

  /// Gives the host to the app: `host.show('checkout', 'order-1042')`.
  final void Function(EaseKitHost host) onHost;
  /// The content of words.<language>.json; without it the survey is in English.
  final Map<String, dynamic>? words;
  final EaseKitEvent? onEvent;

  @override
  State<EaseKitSurvey> createState() => _EaseKitSurveyState();
}

class _EaseKitSurveyState extends State<EaseKitSurvey> with WidgetsBindingObserver {
  static const _origin = 'https://easekit.invalid/';
  final _view = WebViewController();
  late final EaseKitHost _host;
  bool _isShown = false;

  @override
  void initState() {
    super.initState();
    WidgetsBinding.instance.addObserver(this);
    _host = EaseKitHost(
      config: widget.config,
      folder: widget.folder,
      // One JSON string literal; what could end it or the script is escaped.
      send: (text) => _view.runJavaScript(
        "EaseKit('receive', ${jsonEncode(text).replaceAll('<', r'\u003c').replaceAll('\u2028', r'\u2028').replaceAll('\u2029', r'\u2029')})",
      ),
      environment: () {
        final platform = WidgetsBinding.instance.platformDispatcher;
        return {
          'locale': platform.locale.toLanguageTag(),
          if (widget.words != null) 'words': widget.words,
          'theme': {'scheme': platform.platformBrightness == Brightness.dark ? 'dark' : 'light'},
          'fontScale': platform.textScaleFactor,
        };
      },
      onEvent: (type, payload) {
        if (type == 'shown') setState(() => _isShown = true);
        if (const {'complete', 'dismiss', 'remove'}.contains(type)) setState(() => _isShown = false);
        widget.onEvent?.call(type, payload);
      },
    );
    widget.onHost(_host);
    _load();
  }

  Future<void> _load() async {
    await _view.setJavaScriptMode(JavaScriptMode.unrestricted);
    await _view.setBackgroundColor(Colors.transparent);
    // A channel works from the next load on, so it is there before.
    await _view.addJavaScriptChannel('EaseKitChannel', onMessageReceived: (message) => _host.receive(message.message));
    await _view.setNavigationDelegate(NavigationDelegate(
      onPageStarted: (_) => _host.reloaded(),
      onNavigationRequest: (request) {
        if (request.url == _origin || request.url == 'about:blank') return NavigationDecision.navigate;
        final url = Uri.tryParse(request.url);
        if (url != null && const {'https', 'http', 'mailto', 'tel'}.contains(url.scheme)) launchUrl(url);
        return NavigationDecision.prevent;
      },
    ));
    // An address, or the page would have no storage.
    await _view.loadHtmlString(await rootBundle.loadString('assets/webview.html'), baseUrl: _origin);
    await _host.deliver();
  }

  @override
  void didChangeAppLifecycleState(AppLifecycleState state) =>
      _host.setVisible(isVisible: state == AppLifecycleState.resumed);

  @override
  void dispose() {
    WidgetsBinding.instance.removeObserver(this);
    super.dispose();
  }

  @override
  Widget build(BuildContext context) {
    // The view is there before it is seen: nobody looks at an empty sheet. It is painted all the same, however faintly: on iOS
    // a view that is not is in no window, its page is hidden, and EaseKit asks nothing on a hidden page.
    return IgnorePointer(
      ignoring: !_isShown,
      child: ExcludeSemantics(
        excluding: !_isShown,
        child: Opacity(
          opacity: _isShown ? 1 : 0.01,
          child: PopScope(
            canPop: !_isShown,
            onPopInvokedWithResult: (didPop, _) async {
              if (!didPop && !await _host.back() && mounted) setState(() => _isShown = false);
            },
            child: WebViewWidget(controller: _view),
          ),
        ),
      ),
    );
  }
}
