// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.Format;
import org.isnad.exchange.Formats;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.UserFolder;
import org.isnad.ui.Workspace;

/** Asks for the format, the place, whose annotations, and what the format wants to know. */
final class ExportPage extends FormPage {

	private static final String ALL = ""; //$NON-NLS-1$

	private final List<ExportFormat> formats = Formats.installed().exporters();
	private final List<String> annotators = new ArrayList<>();
	private Combo format;
	private Text folder;
	private Combo annotator;
	private OptionFields options;

	ExportPage() {
		super("export", Messages.Export_title, Messages.Export_description); //$NON-NLS-1$
	}

	@Override
	void createFields(Composite parent) {
		List<String> ids = formats.stream().map(Format::id).toList();
		format = choice(Messages.Import_format, "format", formats.stream().map(Format::label).toList(), ids, "jsonl"); //$NON-NLS-1$ //$NON-NLS-2$
		format.addListener(SWT.Selection, e -> showOptions());
		String name = Workspace.corpus().map(store -> store.folder().getFileName() + "-export").orElse("export"); //$NON-NLS-1$ //$NON-NLS-2$
		folder = folder(Messages.Export_folder, null, UserFolder.free(UserFolder.corpora(), name).toString());
		annotators.add(ALL);
		annotators.addAll(Annotators.ids());
		List<String> words = new ArrayList<>(Annotators.words(annotators));
		words.set(0, Messages.Export_everybody);
		annotator = choice(Messages.Export_annotator, "annotator", words, annotators, ALL); //$NON-NLS-1$
		options = new OptionFields(parent, key("option")); //$NON-NLS-1$
		showOptions();
	}

	private void showOptions() {
		ExportFormat chosen = formats.get(Math.max(0, format.getSelectionIndex()));
		options.show(chosen.id(), chosen.options());
		if (getControl() != null) {
			getShell().pack();
		}
	}

	String format() {
		return formats.get(Math.max(0, format.getSelectionIndex())).id();
	}

	Path folder() {
		return path(folder.getText());
	}

	/** The annotator, or null for all. */
	String annotator() {
		String id = annotators.get(annotator.getSelectionIndex());
		return id.isEmpty() ? null : id;
	}

	Map<String, String> options() {
		options.remember(format());
		return options.values();
	}

	@Override
	String problem() {
		return folder() == null ? Messages.Wizard_noFolder : null;
	}
}
