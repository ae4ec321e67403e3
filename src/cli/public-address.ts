import ipaddr from 'ipaddr.js';

/** The prefix under which a network translates IPv4 for hosts that have IPv6 alone (NAT64, RFC 6052). */
const NAT64 = '0064ff9b0000000000000000';

/**
 * Whether an IP address belongs to the public Internet: no loopback, private, link-local, carrier-grade NAT, multicast,
 * documentation or reserved address, in IPv4 or IPv6. An IPv4 address inside an IPv6 one (mapped, NAT64) counts as itself;
 * tunnels whose far end is not to be told (6to4, Teredo) do not count as public.
 *
 * @example
 * isPublicAddress('::ffff:10.0.0.1'); // false
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.parse(address);
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast';
  const bytes = ip.toByteArray();
  if (ip.isIPv4MappedAddress() || hex(bytes.slice(0, 12)) === NAT64) {
    return ipaddr.fromByteArray(bytes.slice(12)).range() === 'unicast';
  }
  // Global unicast is 2000::/3 alone (RFC 4291); the library calls unassigned space unicast, too.
  return ip.range() === 'unicast' && (bytes[0]! & 0xe0) === 0x20;
}

function hex(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('hex');
}
