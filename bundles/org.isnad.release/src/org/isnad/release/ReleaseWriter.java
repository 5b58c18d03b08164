// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.jsonl.SchemeFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Writes the files of a release into a folder. */
@SuppressWarnings("nls")
final class ReleaseWriter {
	private static final String LICENCE = "LICENSE";

	private final CorpusStore store;
	private final Path out;
	private final Path folder;
	private final ReleaseOptions options;
	private final String epoch;

	/** @param out where the release will lie in the end */
	ReleaseWriter(CorpusStore store, Path out, Path folder, ReleaseOptions options, String epoch) {
		this.store = store;
		this.out = out;
		this.folder = folder;
		this.options = options;
		this.epoch = epoch;
	}

	ReleaseResult write(SubMonitor progress) throws CorpusException, IOException {
		progress.setWorkRemaining(100);
		DataStatement statement = DataStatement.of(store);
		try (RowSpool spool = new RowSpool(folder.resolveSibling("spool"))) {
			progress.subTask(Messages.taskDocuments);
			ReleaseRows rows = new ReleaseRows(store, options, spool);
			rows.gather(progress.split(60));
			progress.subTask(Messages.taskSplits);
			SplitPlan plan = new SplitPlan(store, rows, options);
			progress.split(5);
			InferencePairs pairs = new InferencePairs(store, rows, plan, options);
			pairs.add();
			new SampledNegatives(store, rows, plan, options).add(pairs);
			SplitReport report = new SplitReport(options, rows, plan);
			progress.subTask(Messages.taskTables);
			ReleaseFiles files = new ReleaseFiles(folder);
			List<ReleaseTable> tables = ReleaseTable.all(options.annotationsOnly());
			SubMonitor writing = progress.split(20).setWorkRemaining(tables.size());
			for (ReleaseTable table : tables) {
				writing.split(1);
				files.writeTable(table, rows, plan);
				files.writeJson("schema/" + table.name() + ".schema.json", RowSchema.of(table));
			}
			progress.subTask(Messages.taskCopies);
			List<String> remarks = remarks(rows, plan);
			remarks.addAll(StandoffCopies.write(store, options, files, progress.split(5)));
			Guidelines.copy(store, folder).forEach(name -> remarks.add(NLS.bind(Messages.guidelineLeftOut, name)));
			progress.subTask(Messages.taskCard);
			String version = describe(rows, plan, report, files, statement, progress.split(8));
			Checksums.write(folder, files.sums());
			return new ReleaseResult(out, rows.documents().size(), plan.sizes(), plan.componentCount(), remarks, version, null);
		}
	}

	/** Everything that tells about the data; the version follows from what changed, so it comes last. */
	private String describe(ReleaseRows rows, SplitPlan plan, SplitReport report, ReleaseFiles files, DataStatement statement, SubMonitor progress) throws CorpusException, IOException {
		progress.setWorkRemaining(10);
		files.writeJson(SchemeFile.NAME, SchemeFile.of(store.corpus()));
		files.writeText(VerifyScript.FILE, VerifyScript.text());
		files.writeText(LICENCE, options.licence() == null ? "No licence is stated for these annotations.\n"
				: "SPDX-License-Identifier: " + options.licence() + "\nhttps://spdx.org/licenses/" + options.licence() + ".html\n\nThe licence is that of the annotations. News texts are mostly under copyright of their publishers.\n");
		AgreementTable agreement = new AgreementTable(store, rows);
		agreement.measure(progress.split(4));
		files.writeJson(AgreementTable.FILE, agreement.json());
		String time = Manifest.time(epoch);
		// Once without a version, since what changed is told from the files and the version from what changed.
		files.writeJson(Manifest.FILE, Manifest.of(store, options, rows, report, files, toolVersion(), epoch, null));
		String version = new ReleaseChanges(options.edition(), time).write(files, progress.split(2));
		files.writeJson(Manifest.FILE, Manifest.of(store, options, rows, report, files, toolVersion(), epoch, version));
		files.writeText(DatasetCard.FILE, new DatasetCard(store, options, rows, plan, report, files, agreement, version).text(progress.split(3)));
		files.writeText(Citation.FILE, Citation.text(store, options, statement, version, time));
		files.writeJson(Croissant.FILE, new Croissant(store, options, files, statement, version, files.sums()).json(time));
		return version;
	}

	private List<String> remarks(ReleaseRows rows, SplitPlan plan) {
		List<String> remarks = new ArrayList<>();
		if (plan.isUnsplit()) {
			remarks.add(options.level() == SplitLevel.DOCUMENT ? Messages.oneComponent : Messages.oneClaimComponent);
		}
		if (!rows.documentsWithoutSet().isEmpty()) {
			remarks.add(NLS.bind(Messages.leftOutDocuments, Integer.toString(rows.documentsWithoutSet().size()), options.annotator()));
		}
		if (rows.danglingRelations() > 0) {
			remarks.add(NLS.bind(Messages.leftOutRelations, Integer.toString(rows.danglingRelations())));
		}
		return remarks;
	}

	/** Without the qualifier, which says when the tool was built and not what it does. */
	private static String toolVersion() {
		Bundle bundle = FrameworkUtil.getBundle(ReleaseOperation.class);
		Version version = bundle == null ? Version.emptyVersion : bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
	}
}
