// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import org.eclipse.osgi.util.NLS;

/** The words of the kit. */
public final class Messages extends NLS {
	public static String Documents_openFailed;
	public static String Jobs_cancelled;
	public static String Origin_cue;
	public static String Origin_engine;
	public static String Save_saved;
	public static String State_complete;
	public static String State_gold;
	public static String State_inProgress;
	public static String State_new;
	public static String Workspace_closeFailed;
	public static String Workspace_opening;
	public static String Workspace_redone;
	public static String Workspace_reopened;
	public static String Workspace_undone;

	static {
		initializeMessages("org.isnad.internal.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
