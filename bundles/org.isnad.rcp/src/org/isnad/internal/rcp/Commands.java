// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.Optional;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.ui.Jobs;

/** Runs commands from controls that are no menu: the row of tools, the welcome page. */
public final class Commands {

	private Commands() {
	}

	/** The key of a command as it is written on the keyboard. */
	public static Optional<String> key(String commandId) {
		return Keys.of(commandId);
	}

	/** Runs a command as its key would; where it does not apply now the user is told. */
	public static void run(String commandId) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (NotHandledException | NotEnabledException e) {
			Jobs.warn(Messages.Commands_notNow);
		} catch (CommandException e) {
			Jobs.trouble(Messages.Commands_failed, e);
		}
	}
}
