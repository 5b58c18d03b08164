// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.isnad.layout.TextRange;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Settings;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.annotator.find.FindOptions;
import org.isnad.ui.annotator.find.Found;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;

/**
 * A line above the article in which words can be looked for while they are typed. All places are tinted, the one in turn is
 * selected, so that a key can mark it. Enter goes to the next place, with Shift to the one before; Escape goes back to the
 * article and leaves the place selected.
 */
final class FindBar extends Composite {

	private static final String SETTING = "find."; //$NON-NLS-1$
	private static final int LONGEST_SEED = 80;
	private static final int NARROW = 640;

	private final Supplier<AnnotationCanvas> canvas;
	private final FindRun run;
	private final Text field;
	private final Label count;
	private final ToolBar tools;
	private final ToolItem exact;
	private final ToolItem endings;
	private final ToolItem words;
	private final ToolItem pattern;
	private Found found = Found.NOTHING;
	private int at = -1;
	/** Where looking began: typing on looks from there again, not from the last place. */
	private int origin;

	FindBar(Composite parent, Supplier<AnnotationCanvas> canvas) {
		super(parent, SWT.NONE);
		this.canvas = canvas;
		this.run = new FindRun(this);
		GridLayout grid = new GridLayout(3, false);
		grid.marginHeight = 2;
		grid.marginWidth = 8;
		setLayout(grid);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		setLayoutData(data);
		setVisible(false);
		Css.style(this, "head"); //$NON-NLS-1$
		field = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		field.setMessage(Messages.Find_hint);
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Find_label;
			}
		});
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.minimumWidth = 120;
		field.setLayoutData(wide);
		count = new Label(this, SWT.NONE);
		GridData counts = new GridData(SWT.FILL, SWT.CENTER, false, false);
		counts.widthHint = Fonts.scaled(110);
		count.setLayoutData(counts);
		tools = new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
		push(Glyph.BACK, Messages.Find_previous, () -> go(false));
		push(Glyph.FORWARD, Messages.Find_next, () -> go(true));
		exact = toggle(Messages.Find_exactTip, "exact"); //$NON-NLS-1$
		endings = toggle(Messages.Find_endingsTip, "endings"); //$NON-NLS-1$
		words = toggle(Messages.Find_wordsTip, "words"); //$NON-NLS-1$
		pattern = toggle(Messages.Find_patternTip, "pattern"); //$NON-NLS-1$
		label(false);
		push(Glyph.CROSS, Messages.Find_close, this::close);
		field.addModifyListener(event -> search());
		field.addListener(SWT.KeyDown, this::key);
		tools.addListener(SWT.KeyDown, this::key);
		addListener(SWT.Resize, event -> fit());
		enable();
	}

	private void fit() {
		boolean narrow = getClientArea().width < Fonts.scaled(NARROW);
		if (narrow == exact.getText().equals(Messages.Find_exact)) {
			label(narrow);
			layout(true, true);
		}
	}

	private void push(Glyph glyph, String tip, Runnable action) {
		ToolItem button = new ToolItem(tools, SWT.PUSH);
		button.setToolTipText(tip);
		button.setImage(Icons.image(glyph, Token.MUTED));
		Palette.onChange(tools, () -> button.setImage(Icons.image(glyph, Token.MUTED)));
		button.addListener(SWT.Selection, event -> action.run());
	}

	private ToolItem toggle(String tip, String setting) {
		ToolItem button = new ToolItem(tools, SWT.CHECK);
		button.setToolTipText(tip);
		button.setSelection(Boolean.parseBoolean(Settings.remembered(SETTING + setting, "false"))); //$NON-NLS-1$
		button.addListener(SWT.Selection, event -> {
			Settings.remember(SETTING + setting, Boolean.toString(button.getSelection()));
			enable();
			search();
		});
		return button;
	}

	/** Words where there is room for them, else signs. */
	private void label(boolean narrow) {
		exact.setText(narrow ? Messages.Find_exactSign : Messages.Find_exact);
		endings.setText(Messages.Find_endings);
		words.setText(narrow ? Messages.Find_wordsSign : Messages.Find_words);
		pattern.setText(narrow ? Messages.Find_patternSign : Messages.Find_pattern);
	}

	/** Letter for letter knows endings apart already, and a pattern says itself what may vary. */
	private void enable() {
		endings.setEnabled(!exact.getSelection() && !pattern.getSelection());
	}

	/** Opens the line; words that are selected in the article are looked for. */
	void open() {
		TextRange selected = canvas.get().selectedRange();
		String text = canvas.get().scene().text();
		origin = selected.begin();
		show(true);
		field.setFocus();
		if (!selected.isEmpty() && selected.length() <= LONGEST_SEED) {
			field.setText(text.substring(selected.begin(), selected.end()).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			search();
		}
		field.selectAll();
	}

	/** Goes to the next place or the one before, also while the line is closed; opens it if there is nothing to look for. */
	void step(boolean forward) {
		if (field.getText().isEmpty()) {
			open();
		} else if (isVisible() && !found.places().isEmpty()) {
			go(forward);
		} else {
			run.start(canvas.get().scene().text(), field.getText(), options(), again -> {
				found = again;
				go(forward);
			});
		}
	}

	private void close() {
		show(false);
		canvas.get().aspect().setFound(List.of());
		canvas.get().setFocus();
	}

	private void show(boolean visible) {
		((GridData) getLayoutData()).exclude = !visible;
		setVisible(visible);
		getParent().layout();
	}

	private void key(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if (event.keyCode == SWT.ESC) {
			close();
			event.doit = false;
		} else if (event.widget == field && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
			go(!shift);
			event.doit = false;
		}
	}

	private FindOptions options() {
		return new FindOptions(exact.getSelection(), endings.getSelection(), words.getSelection(), pattern.getSelection());
	}

	private void search() {
		// GTK turns the field by what is in it and ignores this
		boolean empty = field.getText().isBlank();
		boolean arabic = empty ? canvas.get().scene().direction().isRightToLeft() : Quote.arabic(field.getText());
		int orientation = arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
		if (field.getOrientation() != orientation) {
			field.setOrientation(orientation);
		}
		run.start(canvas.get().scene().text(), field.getText(), options(), this::found);
	}

	private void found(Found newFound) {
		found = newFound;
		at = found.nextFrom(origin);
		canvas.get().aspect().setFound(isVisible() ? found.places() : List.of());
		show();
	}

	private void go(boolean forward) {
		TextRange selected = canvas.get().selectedRange();
		at = forward ? found.nextFrom(selected.begin() + 1) : found.previousFrom(selected.begin());
		if (at >= 0) {
			origin = found.places().get(at).begin();
		}
		show();
	}

	private void show() {
		if (at >= 0) {
			TextRange place = found.places().get(at);
			canvas.get().selectRange(place);
			canvas.get().reveal(place.begin());
		}
		String said = said();
		count.setText(said);
		count.setToolTipText(said);
	}

	private String said() {
		if (found.trouble() != null && found.places().isEmpty()) {
			return found.trouble();
		}
		if (field.getText().isBlank()) {
			return ""; //$NON-NLS-1$
		}
		int size = found.places().size();
		return size == 0 ? Messages.Find_none
				: Isolation.message(found.complete() ? Messages.Find_count : Messages.Find_countMore, at + 1, size);
	}
}
