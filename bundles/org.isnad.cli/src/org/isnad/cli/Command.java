// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** One command. It is made anew for each call and keeps no state. */
public interface Command {
	/** Its name. */
	String name();

	/** What it does, in one line. */
	String summary();

	/** Its arguments by place. */
	List<Operand> operands();

	/** Its options, without those that every command has. */
	List<Option> options();

	/** A call that shows how it is used. */
	String example();

	/**
	 * Does the work.
	 *
	 * @param arguments what the call says
	 * @param monitor   told of the work; if it is cancelled the command throws an OperationCanceledException
	 * @return what is to be shown
	 * @throws UsageException if the call makes no sense
	 * @throws Exception      if it fails; the message says what and why, and the corpus is as it was before
	 */
	CommandResult run(Arguments arguments, IProgressMonitor monitor) throws Exception;
}
