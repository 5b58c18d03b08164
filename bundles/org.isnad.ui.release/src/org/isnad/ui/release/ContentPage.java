// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ExportFormat;
import org.isnad.release.Contents;
import org.isnad.release.Edition;
import org.isnad.release.StandoffCopies;

/** Asks what goes in: whose annotations, with or without the texts, copies in which formats; and where it goes, under which version and licence. */
final class ContentPage extends FieldsPage {
	private final Path corpus;
	private final Annotators annotators;
	private final Map<String, Button> formats = new LinkedHashMap<>();
	private Combo annotator;
	private Button withTexts;
	private Button annotationsOnly;
	private Text folder;
	private Text previous;
	private Text version;
	private Text licence;

	ContentPage(Path corpus, Annotators annotators) {
		super("content", ReleaseMessages.contentTitle, annotators.hasGold() ? ReleaseMessages.contentDescription : ReleaseMessages.noGold); //$NON-NLS-1$
		this.corpus = corpus;
		this.annotators = annotators;
	}

	@Override
	public void createControl(Composite parent) {
		Composite form = form(parent);
		annotator = choice(ReleaseMessages.annotator, "annotator", annotators.words(), annotators.ids(), CorpusStore.GOLD); //$NON-NLS-1$
		Composite texts = row(ReleaseMessages.texts, 1);
		withTexts = button(texts, SWT.RADIO, ReleaseMessages.withTexts, "withTexts", true); //$NON-NLS-1$
		annotationsOnly = button(texts, SWT.RADIO, ReleaseMessages.annotationsOnly, "annotationsOnly", false); //$NON-NLS-1$
		Composite copies = row(ReleaseMessages.copies, 3);
		for (ExportFormat format : StandoffCopies.formats()) {
			// What stands in brackets tells apart those who know the formats already; it is in the tool tip.
			Button button = button(copies, SWT.CHECK, format.label().replaceFirst("\\s*\\(.*", ""), "format." + format.id(), false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			button.setToolTipText(format.label());
			formats.put(format.id(), button);
		}
		folder = folder(ReleaseMessages.folder, null, free(corpus.resolveSibling(corpus.getFileName() + "-release")).toString()); //$NON-NLS-1$
		previous = folder(ReleaseMessages.previous, "previous." + corpus.getFileName(), ""); //$NON-NLS-1$ //$NON-NLS-2$
		hint(ReleaseMessages.previousHint);
		version = text(ReleaseMessages.version, null, "", 120); //$NON-NLS-1$
		version.setMessage(ReleaseMessages.versionHint);
		licence = text(ReleaseMessages.licence, "licence", "", 120); //$NON-NLS-1$ //$NON-NLS-2$
		licence.setMessage("CC-BY-4.0"); //$NON-NLS-1$
		setControl(form);
		changed();
		setErrorMessage(null);
	}

	private static Path free(Path wanted) {
		Path free = wanted;
		for (int i = 2; Files.exists(free); i++) {
			free = wanted.resolveSibling(wanted.getFileName() + "-" + i); //$NON-NLS-1$
		}
		return free;
	}

	@Override
	void changed() {
		if (annotationsOnly != null) {
			// Copies in other formats hold the texts.
			formats.values().forEach(each -> each.setEnabled(!annotationsOnly.getSelection()));
		}
		super.changed();
		if (getWizard() instanceof ReleaseWizard wizard) {
			wizard.changed();
		}
	}

	@Override
	String problem() {
		if (folder == null || licence == null) {
			return null;
		}
		Path chosen = folder();
		if (chosen == null) {
			return ReleaseMessages.noFolder;
		}
		if (!isFree(chosen)) {
			return ReleaseMessages.taken;
		}
		if (!version.getText().isBlank() && !Edition.isVersion(version.getText().strip())) {
			return ReleaseMessages.badVersion;
		}
		Path before = path(previous.getText());
		if (before != null && !Files.isRegularFile(before.resolve("manifest.json"))) { //$NON-NLS-1$
			return ReleaseMessages.noPrevious;
		}
		return licence.getText().strip().matches("[A-Za-z0-9.+-]*") ? null : ReleaseMessages.badLicence; //$NON-NLS-1$
	}

	private static boolean isFree(Path path) {
		if (!Files.exists(path)) {
			return true;
		}
		try (Stream<Path> children = Files.list(path)) {
			return children.findAny().isEmpty();
		} catch (IOException e) {
			return false; // a file, or a folder that cannot be read
		}
	}

	Path folder() {
		return path(folder.getText());
	}

	String annotator() {
		return annotators.ids().get(annotator.getSelectionIndex());
	}

	Contents contents(int negatives) {
		List<String> chosen = new ArrayList<>();
		formats.forEach((id, button) -> {
			if (button.getSelection() && button.getEnabled()) {
				chosen.add(id);
			}
		});
		return new Contents(!withTexts.getSelection(), negatives, chosen);
	}

	Edition edition() {
		String stated = licence.getText().strip();
		return new Edition(version.getText().isBlank() ? null : version.getText().strip(), path(previous.getText()), stated.isEmpty() ? null : stated);
	}
}
