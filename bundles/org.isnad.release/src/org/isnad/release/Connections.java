// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out again from the rows of a release what is connected with what, and holds the splits and the names of the components against it. */
@SuppressWarnings("nls")
final class Connections {
	private final boolean byClaim;
	private final boolean annotationsOnly;
	private final ManifestCheck manifest;
	private final LeakCheck leaks;
	private final PairCheck pairs;
	private final List<String> nodes = new ArrayList<>();
	private final List<ReleaseRow> documents = new ArrayList<>();
	private final List<MinHash> likenesses = new ArrayList<>();
	/** Edges, each as two nodes one after the other. */
	private final List<String> edges = new ArrayList<>();
	private final List<ReleaseRow> edgeRows = new ArrayList<>();
	private final Map<String, String> events = new HashMap<>();
	private final Map<Long, String> texts = new HashMap<>();

	Connections(ManifestCheck manifest, Findings findings) {
		this.manifest = manifest;
		this.byClaim = manifest.isByClaim();
		this.annotationsOnly = manifest.isAnnotationsOnly();
		this.leaks = new LeakCheck(findings);
		this.pairs = new PairCheck(byClaim, findings);
	}

	LeakCheck leaks() {
		return leaks;
	}

	PairCheck pairs() {
		return pairs;
	}

	/** Takes note of a document that was checked. */
	void add(DocumentCheck check) {
		ReleaseRow document = check.document();
		String id = document.text("doc_id");
		if (!byClaim) {
			nodes.add(id);
			leaks.put(id, document.text("split"));
			documents.add(new ReleaseRow(document.file(), document.line(), null));
			likenesses.add(check.likeness());
		}
		for (ReleaseRow claim : check.rows(ReleaseTable.CLAIMS)) {
			pairs.see(claim);
			String node = byClaim ? claim.text("claim_id") : id;
			if (byClaim) {
				nodes.add(node);
				leaks.put(node, claim.text("split"));
			}
			if (claim.text("event_id") != null) {
				connect(claim, events.computeIfAbsent(claim.text("event_id"), key -> node), node);
			}
			if (byClaim && claim.text("text") != null) {
				connect(claim, texts.computeIfAbsent(IdSet.hash(SplitPlan.key(claim.text("text"))), key -> node), node);
			}
		}
	}

	private void connect(ReleaseRow row, String first, String second) {
		if (!first.equals(second)) {
			edges.add(first);
			edges.add(second);
			edgeRows.add(new ReleaseRow(row.file(), row.line(), null));
		}
	}

	/** Holds everything against everything, once all documents went by. */
	void run(ReleaseReader reader) throws IOException {
		if (!byClaim && !annotationsOnly) {
			addNearDuplicates(reader);
		}
		Components components = new Components(nodes);
		for (int i = 0; i < edgeRows.size(); i++) {
			components.connect(edges.get(2 * i), edges.get(2 * i + 1));
			leaks.compare(edgeRows.get(i), edges.get(2 * i), edges.get(2 * i + 1));
		}
		pairs.connect(components);
		manifest.nearDuplicates().forEach(pair -> components.connect(pair[0], pair[1]));
		// Without the texts it is not known which claims say the same, nor which documents beyond those that the manifest names.
		boolean known = !annotationsOnly || !byClaim && manifest.namesAllNearDuplicates();
		pairs.run(known ? components : null, leaks);
	}

	private void addNearDuplicates(ReleaseReader reader) throws IOException {
		NearDuplicates duplicates = new NearDuplicates(likenesses);
		Set<String> wanted = new HashSet<>();
		for (long candidate : duplicates.candidates()) {
			wanted.add(nodes.get((int) (candidate >>> 32)));
			wanted.add(nodes.get((int) candidate));
		}
		Map<String, long[]> sequences = reader.sequences(wanted);
		duplicates.forEachPair(number -> sequences.get(nodes.get(number)), (first, second) -> connect(documents.get(second), nodes.get(first), nodes.get(second)));
	}
}
