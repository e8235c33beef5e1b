package org.tawatur.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The feeds of a list, fetched one after the other. */
final class OutlineSource implements Source {
  private final Deque<String> urls;
  private final Origin origin;
  private final Opener opener;

  OutlineSource(List<String> urls, Origin origin, Opener opener) {
    this.urls = new ArrayDeque<>(urls);
    this.origin = origin;
    this.opener = opener;
  }

  @Override
  public String name() {
    return origin.where();
  }

  @Override
  public Optional<Step> next() {
    return Optional.ofNullable(urls.poll()).map(each -> opener.fetch(each, origin));
  }

  @Override
  public void close() {
    urls.clear();
  }
}
