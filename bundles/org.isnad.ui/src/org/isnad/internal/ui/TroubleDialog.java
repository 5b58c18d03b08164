// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Icons;

/** Says what was attempted and why it failed. The failure's own message names file, cause and remedy. */
public final class TroubleDialog extends MessageDialog {

	private TroubleDialog(Shell parent, String what, String message) {
		super(parent, what, null, message, MessageDialog.ERROR, new String[] { IDialogConstants.OK_LABEL }, 0);
		setShellStyle(getShellStyle() | SWT.SHEET);
	}

	/** Opens the dialog and waits for it. */
	public static void open(Shell parent, String what, Throwable failure) {
		new TroubleDialog(parent, what, message(failure)).open();
	}

	@Override
	public Image getErrorImage() {
		return Icons.image(Glyph.ERROR, Token.CONTRADICTION, 32);
	}

	/** The first message on the way to the root cause; the kind of the failure where none has one. */
	static String message(Throwable failure) {
		Throwable at = failure instanceof InvocationTargetException wrapper ? wrapper.getCause() : failure;
		while (at.getMessage() == null && at.getCause() != null) {
			at = at.getCause();
		}
		return at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
	}
}
