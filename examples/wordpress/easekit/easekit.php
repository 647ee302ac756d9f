<?php
/**
 * Plugin Name: EaseKit
 * Description: Asks a customer how easy it was, right after an order, and sends the answer to your own collector.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: easekit
 */

defined( 'ABSPATH' ) || exit;

/** The settings, with what stands there until somebody saves them. */
function easekit_settings() {
	$saved = get_option( 'easekit' );
	return array_merge(
		array(
			'collector' => '',
			'project'   => '',
			'company'   => '',
			'everywhere' => '',
		),
		is_array( $saved ) ? $saved : array()
	);
}

/** Whether there is enough to load the script with. */
function easekit_is_set_up( $settings ) {
	return '' !== $settings['collector'] && '' !== $settings['project'];
}

/** The settings as they may be kept; a mistaken one keeps its old value, and a message says which. */
function easekit_sanitize( $given ) {
	$given = is_array( $given ) ? array_map( 'trim', array_filter( $given, 'is_string' ) ) : array();
	$kept  = easekit_settings();
	$url   = esc_url_raw( $given['collector'] ?? '', array( 'https', 'http' ) );
	if ( '' === $url && '' !== ( $given['collector'] ?? '' ) ) {
		add_settings_error( 'easekit', 'collector', __( 'The collector must be an address that begins with https://.', 'easekit' ) );
	} else {
		$kept['collector'] = untrailingslashit( $url );
	}
	if ( '' !== ( $given['project'] ?? '' ) && ! preg_match( '/^[A-Za-z0-9_-]{1,64}$/D', $given['project'] ) ) {
		add_settings_error( 'easekit', 'project', __( 'The project must be 1 to 64 letters, digits, _ or -.', 'easekit' ) );
	} else {
		$kept['project'] = $given['project'] ?? '';
	}
	$kept['company']    = sanitize_text_field( $given['company'] ?? '' );
	$kept['everywhere'] = empty( $given['everywhere'] ) ? '' : '1';
	return $kept;
}

/** What the page declares. */
function easekit_declaration( $settings ) {
	$survey = array(
		'id'      => 'checkout',
		'scale'   => 'ces2',
		'issue'   => 'order',
		'delayMs' => 1500,
		'on'      => array( array( 'type' => 'checkout' ) ),
	);
	if ( '' !== $settings['company'] ) {
		$survey['company'] = $settings['company'];
	}
	return array(
		'v'        => 1,
		'project'  => $settings['project'],
		'endpoint' => $settings['collector'],
		'surveys'  => array( $survey ),
	);
}

/** Prints script tag and declaration. JSON_HEX_TAG keeps a text from ending the element it stands in. */
function easekit_print_tag() {
	$settings = easekit_settings();
	if ( ! easekit_is_set_up( $settings ) ) {
		return;
	}
	printf(
		"<script type=\"application/json\" data-easekit>%s</script>\n",
		wp_json_encode( easekit_declaration( $settings ), JSON_HEX_TAG | JSON_HEX_AMP )
	);
	printf( "<script async crossorigin src=\"%s\"></script>\n", esc_url( $settings['collector'] . '/easekit.js' ) );
}

/** Whether this page is the one that WooCommerce shows after an order. */
function easekit_is_order_page() {
	return function_exists( 'is_order_received_page' ) && is_order_received_page();
}

add_action(
	'wp_head',
	function () {
		$settings = easekit_settings();
		// Other pages pay nothing, unless the shop has surveys there or a survey that was cut off should go on.
		if ( '1' === $settings['everywhere'] || easekit_is_order_page() ) {
			easekit_print_tag();
		}
	}
);

add_action(
	'woocommerce_thankyou',
	function ( $order_id ) {
		$order = function_exists( 'wc_get_order' ) ? wc_get_order( $order_id ) : null;
		// The same page tells of orders whose payment failed.
		if ( ! easekit_is_set_up( easekit_settings() ) || ! $order || $order->has_status( 'failed' ) ) {
			return;
		}
		printf(
			"<script>window.EaseKit=window.EaseKit||function(){(EaseKit.q=EaseKit.q||[]).push(arguments)};EaseKit('trigger','order-placed',%s)</script>\n",
			wp_json_encode( array( 'subject' => (string) $order->get_order_number() ), JSON_HEX_TAG | JSON_HEX_AMP )
		);
	}
);

add_action(
	'admin_init',
	function () {
		register_setting( 'easekit', 'easekit', array( 'sanitize_callback' => 'easekit_sanitize' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'EaseKit', 'EaseKit', 'manage_options', 'easekit', 'easekit_settings_page' );
	}
);

/** Draws the settings page. */
function easekit_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = easekit_settings();
	$fields   = array(
		'collector' => array( __( 'Collector', 'easekit' ), 'https://ces.example.com' ),
		'project'   => array( __( 'Project', 'easekit' ), 'shop' ),
		'company'   => array( __( 'Company, as the question names it', 'easekit' ), '' ),
	);
	echo '<div class="wrap"><h1>EaseKit</h1><form method="post" action="options.php">';
	settings_fields( 'easekit' );
	echo '<table class="form-table" role="presentation">';
	foreach ( $fields as $name => $about ) {
		printf(
			'<tr><th scope="row"><label for="easekit-%1$s">%2$s</label></th><td><input class="regular-text" id="easekit-%1$s" name="easekit[%1$s]" value="%3$s" placeholder="%4$s"></td></tr>',
			esc_attr( $name ),
			esc_html( $about[0] ),
			esc_attr( $settings[ $name ] ),
			esc_attr( $about[1] )
		);
	}
	printf(
		'<tr><th scope="row">%s</th><td><label><input type="checkbox" name="easekit[everywhere]" value="1"%s> %s</label></td></tr></table>',
		esc_html__( 'Other pages', 'easekit' ),
		checked( '1', $settings['everywhere'], false ),
		esc_html__( 'Load the script on every page, so that a survey can go on where the customer goes next', 'easekit' )
	);
	submit_button();
	echo '</form></div>';
}
