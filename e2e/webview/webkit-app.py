"""An app with a WebKitGTK view and a real script message handler, driven by JSON lines on stdin and stdout.

Its user content manager is of the same family as WKWebView's. Needs Debian's python3-gi and gir1.2-webkit2-4.1.
Arguments: path of the page, base address ("" for none, which makes the origin opaque), name of the handler.
"""
import json
import sys
import threading

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

path, base, handler = sys.argv[1:4]


def say(**line):
    print(json.dumps(line), flush=True)


manager = WebKit2.UserContentManager()
manager.register_script_message_handler(handler)
manager.connect(
    "script-message-received::" + handler,
    lambda _, result: say(text=result.get_js_value().to_string(), isText=result.get_js_value().is_string()),
)
view = WebKit2.WebView.new_with_user_content_manager(manager)
window = Gtk.Window()
window.set_default_size(420, 700)
window.add(view)
window.show_all()


def load():
    with open(path, encoding="utf-8") as page:
        view.load_html(page.read(), base or None)


def call(body, arguments, done):
    # Values travel as arguments: no text is ever turned into code.
    values = GLib.Variant("a{sv}", {name: GLib.Variant("s", value) for name, value in arguments.items()})
    view.call_async_javascript_function(body, -1, values, None, None, None, done)


def ran(_, result):
    try:
        say(result=view.call_async_javascript_function_finish(result).to_string())
    except GLib.Error as error:
        say(error=error.message)


def obey(line):
    command = json.loads(line)
    if "send" in command:
        call("EaseKit('receive', text)", {"text": command["send"]}, None)
    elif "run" in command:
        call(command["run"], {}, ran)
    elif "reload" in command:
        load()
    elif "kill" in command:
        view.terminate_web_process()
    return False


def read():
    for line in sys.stdin:
        GLib.idle_add(obey, line)
    GLib.idle_add(Gtk.main_quit)


view.connect("web-process-terminated", lambda *_: say(died=True))
threading.Thread(target=read, daemon=True).start()
load()
Gtk.main()
