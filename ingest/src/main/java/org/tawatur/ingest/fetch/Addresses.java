package org.tawatur.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.content.UnreadableException.Cause;

/** Which addresses may be asked. Immutable. */
final class Addresses {
  private final Names names;
  private final boolean allowPrivate;

  Addresses(Names names, boolean allowPrivate) {
    this.names = names;
    this.allowPrivate = allowPrivate;
  }

  /** How the addresses of a host are found. */
  @FunctionalInterface
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** A host that may not be asked. */
  static final class PrivateException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    private PrivateException(InetAddress address) {
      super(
          "leads to this machine or its local network ("
              + address.getHostAddress()
              + "); --allow-private lets it");
    }
  }

  /**
   * The addresses of a host, each of them checked. A name server may answer differently the next
   * time: whoever connects has to connect to these.
   *
   * @throws PrivateException if one is private and that is not allowed
   * @throws UnknownHostException if there are none
   */
  InetAddress[] of(String host) throws UnknownHostException {
    InetAddress[] found = names.of(host);
    for (InetAddress each : found) {
      if (!allowPrivate && isPrivate(each)) {
        throw new PrivateException(each);
      }
    }
    return found;
  }

  /**
   * Checks an address before anything else is done with it.
   *
   * @throws UnreadableException if it is no web address, its host is not known, or it is private
   *     and that is not allowed
   */
  void check(URI uri) throws UnreadableException {
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    if ((!scheme.equals("http") && !scheme.equals("https")) || host == null) {
      throw new UnreadableException(Cause.REFUSED, "not an address of the web: " + uri);
    }
    if (uri.getUserInfo() != null) {
      throw new UnreadableException(Cause.REFUSED, "an address with a password in it");
    }
    try {
      of(host);
    } catch (PrivateException e) {
      throw new UnreadableException(Cause.REFUSED, String.valueOf(e.getMessage()));
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
