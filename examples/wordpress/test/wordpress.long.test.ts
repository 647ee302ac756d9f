// The plugin in Debian's WordPress with a MariaDB of its own in a temporary folder. The shop is a double: a page that runs the
// hook `woocommerce_thankyou` and the two functions of WooCommerce that the plugin calls.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../../../scripts/free-port.mjs'

const source = '/usr/share/wordpress'
const hasAll =
  existsSync(source) &&
  ['mariadb-install-db', 'mariadbd', 'php'].every((name) => spawnSync(name, ['--help']).error === undefined)
if (!hasAll) {
  process.stdout.write(
    'WordPress was not run: it is not here (on Debian: apt-get install wordpress mariadb-server php-cli php-mysql)\n',
  )
}

const folder = mkdtempSync(join(tmpdir(), 'easekit-wordpress-'))
const site = join(folder, 'site')
const socket = join(folder, 'db.sock')
const started: ChildProcess[] = []

const config = (address: string) => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
define( 'WP_DEBUG_DISPLAY', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`

const shopDouble = `<?php
function is_order_received_page() { return isset( $_GET['received'] ); }
function wc_get_order( $id ) {
	return new class( $id ) {
		private $id;
		public function __construct( $id ) { $this->id = $id; }
		public function has_status( $status ) { return isset( $_GET['failed'] ) && 'failed' === $status; }
		public function get_order_number() { return 'W-' . $this->id; }
	};
}
add_action( 'wp_footer', function () {
	if ( is_order_received_page() ) do_action( 'woocommerce_thankyou', (int) $_GET['received'] );
} );
`

const setUp = `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Shop', 'admin', 'admin@shop.example', true, '', 'secret-of-a-test' );
switch_theme( 'plain' );
$failed = activate_plugin( 'easekit/easekit.php' );
echo is_wp_error( $failed ) ? $failed->get_error_message() : 'activated';
`

/** Debian packs the themes apart. */
const theme = `<!doctype html><html><head><?php wp_head(); ?></head><body><?php wp_footer(); ?></body></html>`

/** Runs PHP in the site, with WordPress loaded. */
const inSite = (code: string) => {
  const load = `$_SERVER['HTTP_HOST'] = 'localhost'; require '${site}/wp-load.php';`
  const { stdout, stderr } = spawnSync('php', ['-r', load + code], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

let address = ''
const get = async (path: string) => (await fetch(address + path)).text()

describe.skipIf(!hasAll)('the plugin in WordPress', () => {
  beforeAll(async () => {
    cpSync(source, site, { recursive: true, dereference: true })
    cpSync(join(import.meta.dirname, '..', 'easekit'), join(site, 'wp-content', 'plugins', 'easekit'), {
      recursive: true,
    })
    mkdirSync(join(site, 'wp-content', 'mu-plugins'), { recursive: true })
    writeFileSync(join(site, 'wp-content', 'mu-plugins', 'shop-double.php'), shopDouble)
    const themeFolder = join(site, 'wp-content', 'themes', 'plain')
    mkdirSync(themeFolder, { recursive: true })
    writeFileSync(join(themeFolder, 'style.css'), '/* Theme Name: Plain */')
    writeFileSync(join(themeFolder, 'index.php'), theme)
    address = `http://127.0.0.1:${await freePort()}`
    writeFileSync(join(site, 'wp-config.php'), config(address))
    writeFileSync(join(site, 'set-up.php'), setUp)
    const data = join(folder, 'data')
    const user = process.getuid?.() === 0 ? ['--user=root'] : []
    spawnSync('mariadb-install-db', [`--datadir=${data}`, '--auth-root-authentication-method=normal', ...user])
    const options = [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${folder}/pid`,
    ]
    started.push(spawn('mariadbd', [...options, ...user], { stdio: 'ignore' }))
    const isMade = () =>
      spawnSync('mariadb', ['-u', 'root', '-S', socket, '-e', 'CREATE DATABASE IF NOT EXISTS wp']).status
    await vi.waitFor(() => expect(isMade()).toBe(0), { timeout: 120_000, interval: 500 })
    const { stdout, stderr } = spawnSync('php', ['-d', 'display_errors=1', join(site, 'set-up.php')], {
      encoding: 'utf8',
    })
    expect(stdout + stderr).toContain('activated')
    started.push(spawn('php', ['-S', address.slice('http://'.length), '-t', site], { stdio: 'ignore' }))
    await vi.waitFor(async () => expect((await fetch(address)).status).toBe(200), { timeout: 120_000, interval: 500 })
  }, 400_000)

  afterAll(async () => {
    for (const process of started.reverse()) {
      const gone = new Promise((resolve) => process.once('exit', resolve))
      process.kill()
      await gone
    }
    rmSync(folder, { recursive: true, force: true })
  })

  it('prints nothing before it is set up', async () => {
    const page = await get('/?received=1042')
    expect(page).toContain('</head>')
    expect(page).not.toContain('easekit')
  })

  it('keeps its settings by the rules of its own page', () => {
    const kept = inSite(`
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      register_setting( 'easekit', 'easekit', array( 'sanitize_callback' => 'easekit_sanitize' ) );
      update_option( 'easekit', array( 'collector' => 'https://ces.example.com/', 'project' => 'shop', 'company' => 'Pens <b>Co</b>' ) );
      echo wp_json_encode( get_option( 'easekit' ) );
    `)
    expect(JSON.parse(kept)).toEqual({
      collector: 'https://ces.example.com',
      project: 'shop',
      company: 'Pens Co',
      everywhere: '',
    })
  })

  it('asks on the order page, about the order, and costs other pages nothing', async () => {
    const page = await get('/?received=1042')
    expect(page).toContain('<script async crossorigin src="https://ces.example.com/easekit.js"></script>')
    expect(page).toContain(`EaseKit('trigger','order-placed',{"subject":"W-1042"})`)
    expect(page.indexOf('easekit.js')).toBeLessThan(page.indexOf('</head>'))
    const other = await get('/')
    expect(other).toContain('</head>')
    expect(other).not.toMatch(/easekit/i)
    expect(await get('/?received=1042&failed=1')).not.toContain("'order-placed'")
  })

  it('draws its settings page for those who may manage options, and for nobody else', () => {
    const draw = "require_once ABSPATH . 'wp-admin/includes/admin.php'; easekit_settings_page();"
    expect(inSite(draw)).toBe('')
    const page = inSite(`wp_set_current_user( 1 ); ${draw}`)
    expect(page).toContain('name="easekit[project]" value="shop"')
    expect(page).toContain("name='option_page' value='easekit'")
  })
})
