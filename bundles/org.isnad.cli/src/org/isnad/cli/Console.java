// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import java.io.PrintStream;

/**
 * Where a command writes: results to one stream, progress and complaints to the other. The streams are to be UTF-8; lines end with LF on
 * every system.
 */
public final class Console {
	private final PrintStream out;
	private final PrintStream err;
	private final boolean terminal;
	private volatile boolean cancelled;

	/**
	 * @param out      for results
	 * @param err      for progress and complaints
	 * @param terminal whether {@code err} is a terminal, on which a progress bar can be redrawn
	 */
	public Console(PrintStream out, PrintStream err, boolean terminal) {
		this.out = out;
		this.err = err;
		this.terminal = terminal;
	}

	/** Asks the running command to stop. Any thread may call it. */
	public void cancel() {
		cancelled = true;
	}

	boolean isCancelled() {
		return cancelled;
	}

	boolean isTerminal() {
		return terminal;
	}

	void print(String line) {
		out.print(line);
		out.print('\n');
	}

	void complain(String line) {
		err.print(line);
		err.print('\n');
	}

	void redraw(String line) {
		err.print('\r');
		err.print(line);
		err.flush();
	}

	/** Only for whoever asked for it with --debug. */
	void trace(Throwable failure) {
		failure.printStackTrace(err);
	}

	void flush() {
		out.flush();
		err.flush();
	}
}
