// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.layout.TextRange;
import org.isnad.scene.look.Token;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.find.Place;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/**
 * A small line in which a place of the article is named: a paragraph, a line of it, offsets. Enter goes there and selects
 * it, Escape leaves all as it was.
 */
public final class GoToPrompt {

	private static final int WIDTH = Fonts.scaled(300);

	private final AnnotationCanvas canvas;
	private final Shell shell;
	private final Text field;
	private final Label help;

	private GoToPrompt(AnnotationCanvas canvas) {
		this.canvas = canvas;
		shell = new Shell(canvas.getShell(), SWT.ON_TOP | SWT.NO_TRIM | Window.getDefaultOrientation());
		GridLayout grid = new GridLayout(2, false);
		grid.marginWidth = 10;
		grid.marginHeight = 8;
		shell.setLayout(grid);
		Css.style(shell, "part"); //$NON-NLS-1$
		Label label = new Label(shell, SWT.NONE);
		label.setText(Messages.GoTo_label);
		field = new Text(shell, SWT.SINGLE | SWT.BORDER);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		help = new Label(shell, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		below.widthHint = WIDTH - 24;
		help.setLayoutData(below);
		help.setText(Messages.GoTo_hint);
		Css.style(help, "muted"); //$NON-NLS-1$
		field.addListener(SWT.KeyDown, this::key);
		shell.addListener(SWT.Paint, event -> {
			event.gc.setForeground(Palette.color(Token.MUTED));
			event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
		});
		shell.addListener(SWT.Deactivate, event -> shell.dispose());
	}

	/** Opens the line above an article. */
	public static void open(AnnotationCanvas canvas) {
		GoToPrompt prompt = new GoToPrompt(canvas);
		prompt.layout();
		Point at = canvas.toDisplay((canvas.getClientArea().width - WIDTH) / 2, 8);
		prompt.shell.setLocation(at);
		prompt.shell.open();
		prompt.field.setFocus();
	}

	private void layout() {
		shell.setSize(WIDTH, shell.computeSize(WIDTH, SWT.DEFAULT).y);
		shell.layout();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			shell.dispose();
			canvas.setFocus();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			Optional<Place> place = Place.of(field.getText());
			if (place.isEmpty()) {
				help.setText(Messages.GoTo_unknown);
				layout();
				field.selectAll();
				return;
			}
			shell.dispose();
			go(place.get());
		}
	}

	private void go(Place place) {
		TextRange range = switch (place) {
		case Place.Offsets offsets -> offsets.within(canvas.scene().text().length());
		case Place.Paragraph paragraph -> canvas.paragraph(paragraph.number(), paragraph.line());
		};
		canvas.selectRange(canvas.steps().snapToCharacters(range));
		canvas.reveal(range.begin());
		canvas.setFocus();
	}
}
