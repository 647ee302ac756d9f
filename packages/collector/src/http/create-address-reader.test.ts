import { describe, expect, it } from 'vitest'
import { createAddressReader } from './create-address-reader.js'

const request = (forwarded?: string): Request =>
  new Request('http://a.example', forwarded === undefined ? {} : { headers: { 'X-Forwarded-For': forwarded } })

describe('createAddressReader', () => {
  it('takes the address of the connection, whatever a stranger writes into the header', () => {
    expect(createAddressReader()(request('203.0.113.9'), '198.51.100.7')).toBe('198.51.100.7')
    expect(createAddressReader(['10.0.0.1'])(request('203.0.113.9'), '198.51.100.7')).toBe('198.51.100.7')
  })

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['1.2.3.4, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
    ['nonsense', '10.0.0.1'],
    ['', '10.0.0.1'],
    [undefined, '10.0.0.1'],
  ])('behind a trusted proxy takes from %j the last that is none', (forwarded, expected) => {
    expect(createAddressReader(['10.0.0.0/8'])(request(forwarded), '::ffff:10.0.0.1')).toBe(expected)
  })

  it('counts the network of IPv6 as one sender', () => {
    const read = createAddressReader()
    expect(read(request(), '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
    expect(read(request(), '2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(read(request(), '::1')).toBe('0:0:0:0::/64')
  })

  it('knows nothing where nothing tells', () => {
    expect(createAddressReader()(request('203.0.113.9'), undefined)).toBeUndefined()
  })

  it.each(['nonsense', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', ''])('refuses %j', (entry) => {
    expect(() => createAddressReader([entry])).toThrow(
      `\`trustedProxies\` must be addresses or networks such as "10.0.0.0/8", got "${entry}"`,
    )
  })
})
