// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.arabic.ArabicFolder;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Palette;

/**
 * A small window beside the selection that lists what can be chosen: digits take one of the first nine, typing narrows the list down
 * in either language, arrows and Enter take a row, Tab turns to the next page, Escape leaves everything as it was. UI thread only.
 */
final class QuickMenu {

	/**
	 * Something to choose.
	 *
	 * @param digit the digit that takes it, from 1; 0 for what has none
	 * @param label its name in the language of the interface
	 * @param names all its names, folded
	 * @param take  what choosing it does
	 */
	record Choice(int digit, String label, List<String> names, Runnable take) {

		static Choice of(int digit, String label, Runnable take, String... names) {
			List<String> folded = new ArrayList<>();
			folded.add(ArabicFolder.key(label));
			for (String name : names) {
				if (name != null) {
					folded.add(ArabicFolder.key(name));
				}
			}
			return new Choice(digit, label, List.copyOf(folded), take);
		}
	}

	/**
	 * What is chosen from.
	 *
	 * @param title   says for what
	 * @param choices in the order in which they are shown
	 * @param first   the row that is chosen at first
	 */
	record Page(String title, List<Choice> choices, int first) {
	}

	private static final int WIDTH = 260;
	private static final int WIDEST = 520;
	private static final int ROWS = 12;

	private final List<Page> pages;
	private final Shell shell;
	private final Label title;
	private final Text filter;
	private final org.eclipse.swt.widgets.List list;
	private int page;
	private List<Choice> shown = List.of();

	/** A menu of tags. */
	QuickMenu(Shell parent, List<Page> pages) {
		this(parent, Messages.Tag_filter, pages);
	}

	/** The hint says in the empty field what can be typed. */
	QuickMenu(Shell parent, String hint, List<Page> pages) {
		this.pages = pages;
		shell = new Shell(parent, SWT.ON_TOP | SWT.NO_TRIM | Window.getDefaultOrientation());
		shell.setLayout(new GridLayout());
		Css.style(shell, "part"); //$NON-NLS-1$
		shell.addListener(SWT.Paint, event -> {
			event.gc.setForeground(Palette.color(Token.LINE));
			event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
		});
		title = Css.style(new Label(shell, SWT.NONE), "title"); //$NON-NLS-1$
		title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		filter = new Text(shell, SWT.SEARCH | SWT.BORDER);
		filter.setMessage(hint);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		list = new org.eclipse.swt.widgets.List(shell, SWT.SINGLE | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = list.getItemHeight() * Math.min(ROWS, pages.stream().mapToInt(one -> one.choices().size()).max().orElse(1));
		list.setLayoutData(data);
		filter.addModifyListener(event -> narrow());
		filter.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.KeyDown, this::key);
		filter.addListener(SWT.Traverse, this::turn);
		list.addListener(SWT.Traverse, this::turn);
		list.addListener(SWT.DefaultSelection, event -> take());
		list.addListener(SWT.MouseUp, event -> take());
		shell.addListener(SWT.Deactivate, event -> shell.dispose());
		show(0);
	}

	/** Opens it at a point of the display, moved as far as is needed to be on it as a whole. */
	void open(Point at) {
		Point size = shell.computeSize(Math.clamp(shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, WIDTH, WIDEST), SWT.DEFAULT);
		Rectangle screen = shell.getMonitor().getClientArea();
		boolean fromRight = (shell.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		int x = fromRight ? at.x - size.x : at.x;
		shell.setSize(size);
		shell.setLocation(Math.max(screen.x, Math.min(x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(at.y, screen.y + screen.height - size.y)));
		shell.open();
		filter.setFocus();
	}

	private void show(int index) {
		page = index;
		String number = pages.size() > 1 ? "  \u2068" + (page + 1) + '/' + pages.size() + '\u2069' : ""; //$NON-NLS-1$ //$NON-NLS-2$
		title.setText(pages.get(page).title() + number);
		if (filter.getText().isEmpty()) {
			narrow();
		} else {
			filter.setText(""); //$NON-NLS-1$
		}
	}

	private void narrow() {
		String typed = ArabicFolder.key(filter.getText().strip());
		shown = matching(pages.get(page).choices(), typed);
		list.setItems(shown.stream().map(choice -> (choice.digit() > 0 && choice.digit() < 10 ? choice.digit() + "   " : "     ") + choice.label()) //$NON-NLS-1$ //$NON-NLS-2$
				.toArray(String[]::new));
		list.select(typed.isEmpty() ? pages.get(page).first() : 0);
		list.showSelection();
	}

	/** The choices of which a name holds what was typed, those that begin with it first. */
	static List<Choice> matching(List<Choice> choices, String typed) {
		List<Choice> begins = new ArrayList<>();
		List<Choice> holds = new ArrayList<>();
		for (Choice choice : choices) {
			if (choice.names().stream().anyMatch(name -> name.startsWith(typed))) {
				begins.add(choice);
			} else if (choice.names().stream().anyMatch(name -> name.contains(typed))) {
				holds.add(choice);
			}
		}
		begins.addAll(holds);
		return typed.isEmpty() ? choices : begins;
	}

	private void turn(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = false;
			show(Math.floorMod(page + (event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1), pages.size()));
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ESC -> shell.dispose();
		case SWT.CR, SWT.KEYPAD_CR -> take();
		case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
			if (event.widget == filter && !shown.isEmpty()) {
				int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
				list.select(Math.floorMod(list.getSelectionIndex() + step, shown.size()));
				list.showSelection();
				event.doit = false;
			}
		}
		default -> {
			int digit = Character.digit(event.character, 10);
			if (digit > 0 && filter.getText().isEmpty()) {
				event.doit = false;
				pages.get(page).choices().stream().filter(choice -> choice.digit() == digit).findFirst().ifPresent(this::take);
			}
		}
		}
	}

	private void take() {
		int at = list.getSelectionIndex();
		if (at >= 0 && at < shown.size()) {
			take(shown.get(at));
		}
	}

	private void take(Choice choice) {
		shell.dispose();
		choice.take().run();
	}
}
