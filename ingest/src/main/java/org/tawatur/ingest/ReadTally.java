package org.tawatur.ingest;

/**
 * How a reading went so far. Immutable.
 *
 * @param read documents handed out
 * @param failed inputs, lines or metadata that could not be read; each was reported
 * @param otherFiles files in folders that are of no kind that is read
 */
public record ReadTally(long read, long failed, long otherFiles) {}
