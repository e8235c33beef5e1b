package org.tawatur.cli;

import org.tawatur.Coder;
import picocli.CommandLine.IVersionProvider;

/** Says what {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Coder.ENGINE};
  }
}
