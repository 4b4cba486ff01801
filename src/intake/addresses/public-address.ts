import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Blocks of IPv4 that are not the public internet, after the special-purpose registry of IANA (RFC 6890 and later). */
const NOT_PUBLIC_4: readonly (readonly [block: string, bits: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by a carrier'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local; where clouds keep their metadata'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, 'relays from 6to4'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarks'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, and broadcast'],
]

/** Of IPv6 only global unicast, 2000::/3, is public, and of that not these. */
const NOT_PUBLIC_6: readonly (readonly [block: string, bits: number, what: string])[] = [
  ['2001::', 23, 'protocol assignments, with Teredo, which hides an IPv4 address'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4, which hides an IPv4 address'],
  ['3fff::', 20, 'documentation'],
]

const refused4 = new BlockList()
for (const [block, bits] of NOT_PUBLIC_4) refused4.addSubnet(block, bits, 'ipv4')
const refused6 = new BlockList()
for (const [block, bits] of NOT_PUBLIC_6) refused6.addSubnet(block, bits, 'ipv6')
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/**
 * True for an IP address of the public internet. Everything else is refused: private, loopback, link-local, multicast,
 * reserved, and every notation of IPv6 that carries an IPv4 address inside. What is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refused4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  return global6.check(address, 'ipv6') && !refused6.check(address, 'ipv6')
}

/** Names that by agreement never leave the machine or the local network. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain|test|invalid|onion)\.?$/i

export const isLocalName = (host: string): boolean => LOCAL_NAME.test(host)
