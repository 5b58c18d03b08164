// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Lets the keys of commands be pressed while the keyboard writes Arabic: nobody who reads Arabic all day switches the layout for one
 * letter. A key that no command has taken means the Latin letter that stands on the same key of the common Arabic layout (101), if
 * that is the key of a command where the focus is; in a field all others write what they write.
 */
final class ArabicKeyboard {

	private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ"; //$NON-NLS-1$
	private static final String LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./"; //$NON-NLS-1$

	private final IServiceLocator services;

	private ArabicKeyboard(IServiceLocator services) {
		this.services = services;
	}

	/** Takes the keys that are pressed anywhere, after the workbench and before the control with the focus. */
	static void follow(Display display, IServiceLocator services) {
		display.addFilter(SWT.KeyDown, new ArabicKeyboard(services)::pressed);
	}

	/** The Latin character on the key that writes an Arabic one, or 0 if it writes none. */
	static char latin(int character) {
		if (character >= '\u0660' && character <= '\u0669') {
			return (char) ('0' + character - '\u0660');
		}
		int place = ARABIC.indexOf(character);
		return place < 0 ? 0 : LATIN.charAt(place);
	}

	private void pressed(Event event) {
		char key = latin(event.keyCode);
		if (key == 0 || !event.doit) {
			return;
		}
		KeySequence sequence = KeySequence.getInstance(KeyStroke.getInstance(event.stateMask & SWT.MODIFIER_MASK, key));
		Binding binding = services.getService(IBindingService.class).getPerfectMatch(sequence);
		if (binding == null || binding.getParameterizedCommand() == null) {
			return;
		}
		try {
			services.getService(IHandlerService.class).executeCommand(binding.getParameterizedCommand(), event);
		} catch (ExecutionException e) {
			ILog.of(ArabicKeyboard.class).error(e.getMessage(), e);
		} catch (CommandException e) {
			// as with every other key: a command that makes no sense here does nothing
		}
		// as the workbench does with the keys that it takes: nobody else hears of them
		event.doit = false;
		event.type = SWT.None;
	}
}
