<?php
// Doubles of the functions of WordPress and WooCommerce that the plugin calls; each does what its own documentation says, in
// one line. Usage: php doubles.php '{"settings": {…}, "isOrderPage": true, "order": {"number": "1042", "status": "processing"}}'

define( 'ABSPATH', __DIR__ );
$asked   = json_decode( $argv[1], true );
$actions = array();
$errors  = array();

function add_action( $name, $run ) { $GLOBALS['actions'][ $name ][] = $run; }
function get_option() { return $GLOBALS['asked']['settings'] ?? false; }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function esc_url( $url ) { return str_replace( array( '&', "'", '"', '<', '>' ), array( '&#038;', '&#039;', '', '', '' ), $url ); }
function esc_url_raw( $url, $schemes ) { return in_array( parse_url( $url, PHP_URL_SCHEME ), $schemes, true ) ? $url : ''; }
function untrailingslashit( $text ) { return rtrim( $text, '/' ); }
function sanitize_text_field( $text ) { return trim( strip_tags( $text ) ); }
function __( $text ) { return $text; }
function add_settings_error( $group, $code ) { $GLOBALS['errors'][] = $code; }
function is_order_received_page() { return $GLOBALS['asked']['isOrderPage'] ?? false; }
function wc_get_order( $id ) {
	$order = $GLOBALS['asked']['order'] ?? null;
	return $order ? new class( $order ) {
		private $order;
		public function __construct( $order ) { $this->order = $order; }
		public function has_status( $status ) { return $this->order['status'] === $status; }
		public function get_order_number() { return $this->order['number']; }
	} : false;
}

require __DIR__ . '/../easekit/easekit.php';

$printed = array();
foreach ( array( 'wp_head', 'woocommerce_thankyou' ) as $name ) {
	ob_start();
	foreach ( $actions[ $name ] as $run ) {
		$run( 42 );
	}
	$printed[ $name ] = ob_get_clean();
}
$kept = isset( $asked['save'] ) ? easekit_sanitize( $asked['save'] ) : null;
echo json_encode( array( 'printed' => $printed, 'kept' => $kept, 'errors' => $errors ) );
