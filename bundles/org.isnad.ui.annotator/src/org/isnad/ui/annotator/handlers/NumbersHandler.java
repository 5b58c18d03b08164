// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.isnad.ui.annotator.ArticleLook;
import org.isnad.ui.annotator.canvas.Aspect.Numbers;

/**
 * Sets what is counted beside the text of all articles.
 */
public final class NumbersHandler extends AbstractHandler implements IElementUpdater {

	private static final String NUMBERS = "org.isnad.ui.annotator.numbers.kind"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		String wanted = event.getParameter(NUMBERS);
		Numbers[] kinds = Numbers.values();
		ArticleLook.setNumbers(wanted == null ? kinds[(ArticleLook.numbers().ordinal() + 1) % kinds.length] : Numbers.valueOf(wanted));
		Ticks.refresh(event);
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(ArticleLook.numbers().name().equals(parameters.get(NUMBERS)));
	}
}
