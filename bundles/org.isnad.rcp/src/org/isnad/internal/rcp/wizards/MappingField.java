// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.text.Isolation;
import org.isnad.uima.mapping.MappingProblem;

/** The text of a mapping, checked a moment after the last key. It is code of a kind: from left to right in every language. */
final class MappingField {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 300;
	private static final int PAUSE = 300;

	private final Text text;
	private final Consumer<String> problems;
	private final Runnable check = this::check;
	private Function<String, List<MappingProblem>> checker = typed -> List.of();

	/** A field in a grid of one column; tells the first problem, or null. */
	MappingField(Composite parent, Consumer<String> problems) {
		this.problems = problems;
		text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.LEFT_TO_RIGHT);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(PAUSE, check));
	}

	/** Shows a mapping with what knows whether it holds. */
	void show(String mapping, Function<String, List<MappingProblem>> checking) {
		checker = checking;
		text.setText(mapping);
		check();
	}

	String text() {
		return text.getText().replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void check() {
		if (text.isDisposed()) {
			return;
		}
		List<MappingProblem> found = checker.apply(text());
		problems.accept(found.isEmpty() ? null : Isolation.message(Messages.Engine_line, Integer.toString(found.getFirst().line()), found.getFirst().message()));
	}
}
