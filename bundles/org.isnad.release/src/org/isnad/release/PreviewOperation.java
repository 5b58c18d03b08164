// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;

import com.google.gson.JsonObject;

/**
 * Tells what a release would be like before it is made: it is gathered and split just as a release is, and thrown away. Documents are unloaded from the store as it
 * goes, so give it one without unsaved changes.
 */
@SuppressWarnings("nls")
public final class PreviewOperation {
	private final CorpusStore store;
	private final ReleaseOptions options;

	/** Prepares it. */
	public PreviewOperation(CorpusStore store, ReleaseOptions options) {
		this.store = store;
		this.options = options;
	}

	/**
	 * Works it out.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws CorpusException if there are no such annotations or the corpus cannot be read
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public ReleasePreview run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.previewing, 10);
		Path folder = null;
		try {
			folder = Files.createTempDirectory("isnad-preview");
			try (RowSpool spool = new RowSpool(folder)) {
				ReleaseRows rows = new ReleaseRows(store, options, spool);
				rows.gather(progress.split(8));
				SplitPlan plan = new SplitPlan(store, rows, options);
				InferencePairs pairs = new InferencePairs(store, rows, plan, options);
				pairs.add();
				new SampledNegatives(store, rows, plan, options).add(pairs);
				progress.split(2);
				return preview(rows, plan);
			}
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, folder, String.valueOf(e.getMessage())), folder, e);
		} finally {
			if (folder != null) {
				FolderTree.deleteQuietly(folder);
			}
		}
	}

	private ReleasePreview preview(ReleaseRows rows, SplitPlan plan) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		ReleaseTable.all(options.annotationsOnly()).forEach(table -> counts.put(table.name(), rows.count(table.name())));
		int nodes = plan.sizes().values().stream().mapToInt(Integer::intValue).sum();
		Map<String, Integer> wanted = new LinkedHashMap<>();
		Split.PARTS.forEach(split -> wanted.put(split.id(), (int) Math.round(options.ratio().share(split) * nodes)));
		List<ReleasePreview.Component> components = new ArrayList<>();
		plan.groups().forEach((name, group) -> components.add(new ReleasePreview.Component(group.size(), plan.splitOf(name).id())));
		components.sort(Comparator.comparingInt(ReleasePreview.Component::size).reversed().thenComparing(ReleasePreview.Component::split));
		Map<String, Integer> labels = new LinkedHashMap<>();
		List.of("entailment", "neutral", "sampled", "contradiction").forEach(label -> labels.put(label, 0));
		for (JsonObject row : rows.rows(ReleaseTable.NLI)) {
			labels.merge(row.get("relation_id").isJsonNull() ? "sampled" : row.get("label").getAsString(), 1, Integer::sum);
		}
		SplitReport report = new SplitReport(options, rows, plan);
		return new ReleasePreview(counts, plan.sizes(), wanted, components.subList(0, Math.min(ReleasePreview.MOST, components.size())), components.size(), labels, report.sharedSources(),
				report.sharedDocuments(), plan.nearDuplicates().size(), report.olderThanTraining(), rows.documentsWithoutSet().size(), rows.danglingRelations());
	}
}
