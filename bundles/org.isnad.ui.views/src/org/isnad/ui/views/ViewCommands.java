// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.isnad.ui.Jobs;

/** Commands as menu items and buttons: with their own name, key and enablement. */
public final class ViewCommands {
    private ViewCommands() {
    }

    public static IContributionItem item(IWorkbenchSite site, String commandId) {
        return new CommandContributionItem(new CommandContributionItemParameter(site, null, commandId, CommandContributionItem.STYLE_PUSH));
    }

    /** Runs a command; does nothing where it cannot be run now. */
    public static void run(IWorkbenchSite site, String commandId) {
        run(site, commandId, Map.of());
    }

    /** The same with parameters, by their ids. */
    public static void run(IWorkbenchSite site, String commandId, Map<String, String> parameters) {
        try {
            Command command = site.getService(ICommandService.class).getCommand(commandId);
            site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (NotEnabledException | NotHandledException e) {
            Jobs.warn(ViewMessages.notNow);
        } catch (ExecutionException | NotDefinedException e) {
            Jobs.trouble(ViewMessages.commandFailed, e);
        }
    }
}
