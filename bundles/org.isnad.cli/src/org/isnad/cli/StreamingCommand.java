// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;

/** A command whose lines for people are printed while it works, so that what it reads may be longer than memory. */
public interface StreamingCommand extends Command {
	/**
	 * Does the work.
	 *
	 * @param lines is given each line as soon as it is there; the result has none
	 * @see Command#run(Arguments, IProgressMonitor)
	 */
	CommandResult run(Arguments arguments, IProgressMonitor monitor, Consumer<String> lines) throws Exception;
}
