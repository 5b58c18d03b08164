// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.CorpusException;
import org.isnad.figures.FigureFormat;
import org.isnad.figures.FigureOperation;
import org.isnad.figures.FigureOptions;
import org.isnad.figures.FigureRange;
import org.isnad.figures.FigureResult;
import org.isnad.figures.drawing.Theme;
import org.isnad.scene.SceneLayer;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.text.Isolation;

/** Asks what a figure shows and how, with a preview; saves it to a file or copies it. The answers are remembered. */
final class FigureDialog extends Dialog {

	private static final int PREVIEW_WIDTH = 520;
	private static final int PREVIEW_HEIGHT = 420;
	private static final int PREVIEWED = 4000;
	private static final String KEY = "figure."; //$NON-NLS-1$
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final List<String> WIDTHS = List.of("480", "600", "760", "1000"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> RESOLUTIONS = List.of("96", "192", "300", "600"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final FigureSubject subject;
	private final List<FigureRange> ranges = new ArrayList<>();
	private Combo range;
	private Combo format;
	private Combo letters;
	private Combo theme;
	private Combo words;
	private Combo width;
	private Combo resolution;
	private Button numbers;
	private Button legend;
	private Button suggestions;
	private Button ground;
	private Button lit;
	private FigurePreview preview;

	FigureDialog(Shell parent, FigureSubject subject) {
		super(parent);
		this.subject = subject;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Figure_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(16, 8).applyTo(area);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(form);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(form);
		createFields(form);
		preview = new FigurePreview(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(PREVIEW_WIDTH, PREVIEW_HEIGHT).applyTo(preview);
		changed();
		return area;
	}

	private void createFields(Composite form) {
		List<String> parts = new ArrayList<>();
		subject.selection().ifPresent(selection -> add(parts, Messages.Figure_selection, selection));
		FigureRange.Paragraphs some = subject.paragraphs();
		add(parts, some.first() == some.last() ? Isolation.message(Messages.Figure_paragraph, some.first())
				: Isolation.message(Messages.Figure_paragraphs, some.first(), some.last()), some);
		add(parts, Messages.Figure_document, FigureRange.WHOLE);
		range = combo(form, Messages.Figure_range, parts, 0);
		List<String> formats = Arrays.stream(FigureFormat.values()).map(Enum::name).toList();
		format = combo(form, Messages.Figure_format, formats, formats.indexOf(Settings.remembered(KEY + "format", FigureFormat.SVG.name()))); //$NON-NLS-1$
		letters = combo(form, Messages.Figure_letters, List.of(Messages.Figure_asText, Messages.Figure_asOutlines),
				remembered("outlines", false) ? 1 : 0); //$NON-NLS-1$
		theme = combo(form, Messages.Figure_theme, List.of(Messages.Figure_light, Messages.Figure_dark, Messages.Figure_print),
				Math.min(Settings.number(KEY + "theme", 0), Theme.values().length - 1)); //$NON-NLS-1$
		words = combo(form, Messages.Figure_words, List.of(Messages.Figure_english, Messages.Figure_arabic),
				"ar".equals(Settings.remembered(KEY + "words", Settings.language())) ? 1 : 0); //$NON-NLS-1$ //$NON-NLS-2$
		width = combo(form, Messages.Figure_width, WIDTHS, WIDTHS.indexOf(Settings.remembered(KEY + "width", "760"))); //$NON-NLS-1$ //$NON-NLS-2$
		resolution = combo(form, Messages.Figure_resolution, RESOLUTIONS, RESOLUTIONS.indexOf(Settings.remembered(KEY + "dpi", "300"))); //$NON-NLS-1$ //$NON-NLS-2$
		numbers = check(form, Messages.Figure_numbers, "numbers", true); //$NON-NLS-1$
		legend = check(form, Messages.Figure_legend, "legend", false); //$NON-NLS-1$
		suggestions = check(form, Messages.Figure_suggestions, "suggestions", false); //$NON-NLS-1$
		ground = check(form, Messages.Figure_ground, "ground", true); //$NON-NLS-1$
		lit = check(form, Messages.Figure_lit, "lit", true); //$NON-NLS-1$
		lit.setEnabled(subject.lit().isPresent());
		if (subject.isSuggestion()) {
			// what is to be lit must be there
			suggestions.setSelection(true);
		}
	}

	private void add(List<String> parts, String word, FigureRange one) {
		parts.add(word);
		ranges.add(one);
	}

	private Combo combo(Composite form, String label, List<String> choices, int chosen) {
		new Label(form, SWT.NONE).setText(label);
		Combo combo = new Combo(form, SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(Math.max(0, chosen));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed());
		return combo;
	}

	private Button check(Composite form, String text, String key, boolean first) {
		Button button = new Button(form, SWT.CHECK);
		button.setText(text);
		button.setSelection(remembered(key, first));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
		button.addListener(SWT.Selection, event -> changed());
		return button;
	}

	private static boolean remembered(String key, boolean first) {
		return Boolean.parseBoolean(Settings.remembered(KEY + key, Boolean.toString(first)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.Figure_copy, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Figure_save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		changed();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			remember();
			copy();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		remember();
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterPath(Settings.remembered(KEY + "folder", System.getProperty("user.home"))); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(subject.fileName(format()));
		dialog.setFilterExtensions(new String[] { "*." + format().id() }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = Path.of(chosen);
		Settings.remember(KEY + "folder", String.valueOf(file.getParent())); //$NON-NLS-1$
		try {
			FigureOperation operation = subject.operation(options(Integer.parseInt(resolution.getText())), range(), format(), file);
			Jobs.run(Messages.Figure_title, operation::run, FigureDialog::saved);
			super.okPressed();
		} catch (CorpusException e) {
			Jobs.trouble(Messages.Figure_failed, e);
		}
	}

	private static void saved(FigureResult result) {
		String done = Isolation.message(Messages.Figure_saved, result.files().getFirst().toString());
		if (result.notes().isEmpty()) {
			Jobs.inform(done);
		} else {
			Jobs.warn(done + " " + result.notes().stream().map(FigureResult.Note::what).collect(Collectors.joining(" "))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void copy() {
		FigureFormat copied = format() == FigureFormat.PNG ? FigureFormat.PNG : FigureFormat.SVG;
		Display display = getShell().getDisplay();
		try {
			Path file = Files.createTempFile("figure", "." + copied.id()); //$NON-NLS-1$ //$NON-NLS-2$
			FigureOperation operation = subject.operation(options(Integer.parseInt(resolution.getText())), range(), copied, file);
			Jobs.run(Messages.Figure_title, operation::run, result -> put(display, copied, result));
		} catch (IOException | CorpusException e) {
			Jobs.trouble(Messages.Figure_failed, e);
		}
	}

	private static void put(Display display, FigureFormat format, FigureResult result) {
		try {
			FigureClipboard.put(display, format, result.files().getFirst());
			for (Path file : result.files()) {
				Files.deleteIfExists(file);
			}
			Jobs.inform(Isolation.message(Messages.Figure_copied, format.name()));
		} catch (IOException e) {
			Jobs.trouble(Messages.Figure_failed, e);
		}
	}

	private void changed() {
		letters.setEnabled(format() == FigureFormat.SVG);
		resolution.setEnabled(format() == FigureFormat.PNG);
		Button copy = getButton(COPY);
		if (copy != null) {
			copy.setEnabled(format() != FigureFormat.PDF);
		}
		FigureRange shown = range() == FigureRange.WHOLE ? subject.beginning(PREVIEWED) : range();
		if (preview != null) {
			preview.show(file -> subject.operation(options(FigureOptions.DPI / 2), shown, FigureFormat.PNG, file));
		}
	}

	private FigureRange range() {
		return ranges.get(Math.max(0, range.getSelectionIndex()));
	}

	private FigureFormat format() {
		return FigureFormat.values()[Math.max(0, format.getSelectionIndex())];
	}

	private FigureOptions options(int dpi) {
		Set<SceneLayer> hidden = suggestions.getSelection() ? Set.of() : Set.of(SceneLayer.SUGGESTIONS);
		return new FigureOptions(Theme.values()[theme.getSelectionIndex()], letters.getSelectionIndex() == 1, Integer.parseInt(width.getText()), 1, dpi,
				hidden, numbers.getSelection(), legend.getSelection(), !ground.getSelection(), words.getSelectionIndex() == 1 ? "ar" : "en", //$NON-NLS-1$ //$NON-NLS-2$
				Settings.articleFace(), isLit() ? subject.lit().orElse(null) : null);
	}

	private boolean isLit() {
		return lit.getSelection() && (suggestions.getSelection() || !subject.isSuggestion());
	}

	private void remember() {
		Settings.remember(KEY + "format", format().name()); //$NON-NLS-1$
		Settings.remember(KEY + "outlines", Boolean.toString(letters.getSelectionIndex() == 1)); //$NON-NLS-1$
		Settings.remember(KEY + "theme", Integer.toString(theme.getSelectionIndex())); //$NON-NLS-1$
		Settings.remember(KEY + "words", words.getSelectionIndex() == 1 ? "ar" : "en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Settings.remember(KEY + "width", width.getText()); //$NON-NLS-1$
		Settings.remember(KEY + "dpi", resolution.getText()); //$NON-NLS-1$
		remember("numbers", numbers); //$NON-NLS-1$
		remember("legend", legend); //$NON-NLS-1$
		remember("suggestions", suggestions); //$NON-NLS-1$
		remember("ground", ground); //$NON-NLS-1$
		if (lit.isEnabled()) {
			remember("lit", lit); //$NON-NLS-1$
		}
	}

	private static void remember(String key, Button button) {
		Settings.remember(KEY + key, Boolean.toString(button.getSelection()));
	}
}
