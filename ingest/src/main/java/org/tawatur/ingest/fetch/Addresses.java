package org.tawatur.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.content.UnreadableException.Cause;

/** Which addresses may be asked. */
final class Addresses {
  private Addresses() {}

  /**
   * Checks an address.
   *
   * @throws UnreadableException if it is no web address, its host is not known, or it is private
   *     and that is not allowed
   */
  static void check(URI uri, boolean allowPrivate) throws UnreadableException {
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    if ((!scheme.equals("http") && !scheme.equals("https")) || host == null) {
      throw new UnreadableException(Cause.REFUSED, "not an address of the web: " + uri);
    }
    if (uri.getUserInfo() != null) {
      throw new UnreadableException(Cause.REFUSED, "an address with a password in it");
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(host)) {
        if (!allowPrivate && isPrivate(each)) {
          throw new UnreadableException(
              Cause.REFUSED,
              "leads to this machine or its local network ("
                  + each.getHostAddress()
                  + "); --allow-private lets it");
        }
      }
    } catch (UnknownHostException e) {
      throw new UnreadableException(Cause.NETWORK, "no such host: " + host);
    }
  }

  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
    boolean ours =
        bytes.length == 4
            && (first == 0 || first >= 240 || (first == 198 && (second & 0xfe) == 18));
    boolean local = bytes.length == 16 && (first & 0xfe) == 0xfc;
    // 64:ff9b::/96 and 2002::/16 carry addresses of the older kind, perhaps private ones
    boolean carrier =
        bytes.length == 16 && ((first == 0 && second == 0x64) || (first == 0x20 && second == 0x02));
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || shared
        || ours
        || local
        || carrier;
  }
}
