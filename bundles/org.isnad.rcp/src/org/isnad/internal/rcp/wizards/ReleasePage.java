// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.UserFolder;
import org.isnad.release.ReleaseOptions;
import org.isnad.release.SplitLevel;
import org.isnad.release.SplitRatio;
import org.isnad.release.Splitting;
import org.isnad.ui.Workspace;

/** Asks whose annotations are released, where to, how they are split, and under which licence. */
final class ReleasePage extends FormPage {

	private final List<String> annotators = Annotators.ids();
	private Text folder;
	private Combo annotator;
	private Text ratio;
	private Combo level;
	private Text seed;
	private Text licence;
	private Button annotationsOnly;

	ReleasePage() {
		super("release", Messages.Release_title, Messages.Release_description); //$NON-NLS-1$
	}

	@Override
	void createFields(Composite parent) {
		String name = Workspace.corpus().map(store -> store.folder().getFileName() + "-release").orElse("release"); //$NON-NLS-1$ //$NON-NLS-2$
		folder = folder(Messages.Release_folder, null, UserFolder.free(UserFolder.corpora(), name).toString());
		annotator = choice(Messages.Export_annotator, "annotator", Annotators.words(annotators), annotators, CorpusStore.GOLD); //$NON-NLS-1$
		ratio = text(Messages.Release_ratio, "ratio", SplitRatio.DEFAULT.toString()); //$NON-NLS-1$
		hint(Messages.Release_ratioHint);
		level = choice(Messages.Release_level, "level", List.of(Messages.Release_byDocument, Messages.Release_byClaim), //$NON-NLS-1$
			Arrays.stream(SplitLevel.values()).map(SplitLevel::name).toList(), SplitLevel.DOCUMENT.name());
		seed = text(Messages.Release_seed, "seed", "1"); //$NON-NLS-1$ //$NON-NLS-2$
		licence = text(Messages.Release_licence, "licence", ""); //$NON-NLS-1$ //$NON-NLS-2$
		hint(Messages.Release_licenceHint);
		annotationsOnly = tick(Messages.Release_annotationsOnly, "annotationsOnly", false); //$NON-NLS-1$
	}

	Path folder() {
		return path(folder.getText());
	}

	ReleaseOptions options() {
		String spdx = licence.getText().strip();
		return ReleaseOptions.defaults().withAnnotator(annotators.get(annotator.getSelectionIndex())).withAnnotationsOnly(annotationsOnly.getSelection())
			.withSplitting(new Splitting(SplitRatio.parse(ratio.getText().strip()), SplitLevel.values()[level.getSelectionIndex()], false, Long.parseLong(seed.getText().strip())))
			.withLicence(spdx.isEmpty() ? null : spdx);
	}

	@Override
	String problem() {
		if (folder() == null) {
			return Messages.Wizard_noFolder;
		}
		if (!isFree(folder())) {
			return Messages.Release_taken;
		}
		try {
			SplitRatio.parse(ratio.getText().strip());
		} catch (IllegalArgumentException e) {
			return Messages.Release_badRatio;
		}
		return seed.getText().strip().matches("-?\\d{1,18}") ? null : Messages.Release_badSeed; //$NON-NLS-1$
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
}
