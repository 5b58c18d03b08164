// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.ArabicFolder;

/** Looks for what is connected and yet stands in different splits. The connections are worked out again from the rows. */
@SuppressWarnings("nls")
final class LeakCheck {
	private final ReleaseReader data;
	private final boolean byClaim;
	private final Findings findings;
	private final Map<String, String> splits = new HashMap<>();

	LeakCheck(ReleaseReader data, boolean byClaim, Findings findings) {
		this.data = data;
		this.byClaim = byClaim;
		this.findings = findings;
	}

	void run() {
		String node = byClaim ? "claim_id" : "doc_id";
		data.rows(byClaim ? ReleaseTable.CLAIMS : ReleaseTable.DOCUMENTS).forEach(row -> splits.put(row.text(node), row.text("split")));
		String end = byClaim ? "_claim_id" : "_doc_id";
		for (ReleaseRow row : data.rows(ReleaseTable.RELATIONS)) {
			compare(row, row.text("arg1" + end), row.text("arg2" + end));
			same(row, row.text("arg1" + end));
		}
		for (ReleaseRow row : data.rows(ReleaseTable.NLI)) {
			compare(row, row.text("premise" + end), row.text("hypothesis" + end));
			same(row, row.text("premise" + end));
		}
		Map<String, String> events = new HashMap<>();
		Map<String, String> texts = new HashMap<>();
		for (ReleaseRow row : data.rows(ReleaseTable.CLAIMS)) {
			String own = row.text(node);
			if (row.text("event_id") != null) {
				compare(row, events.computeIfAbsent(row.text("event_id"), key -> own), own);
			}
			if (byClaim && row.text("text") != null) {
				compare(row, texts.computeIfAbsent(ArabicFolder.key(row.text("text")).strip(), key -> own), own);
			}
		}
		if (!byClaim) {
			for (String table : List.of(ReleaseTable.CLAIMS, ReleaseTable.ATTRIBUTION, ReleaseTable.ANCHORS, ReleaseTable.MENTIONS)) {
				data.rows(table).forEach(row -> same(row, row.text("doc_id")));
			}
			nearDuplicates();
		}
	}

	private void nearDuplicates() {
		NearDuplicates texts = new NearDuplicates();
		Map<String, ReleaseRow> rows = new HashMap<>();
		for (ReleaseRow row : data.rows(ReleaseTable.DOCUMENTS)) {
			if (row.text("text") != null) {
				texts.add(row.text("doc_id"), row.text("text"));
				rows.put(row.text("doc_id"), row);
			}
		}
		texts.forEachPair((first, second) -> compare(rows.get(second), first, second));
	}

	/** A row stands where the node that it belongs to stands. */
	private void same(ReleaseRow row, String node) {
		String split = splits.get(node);
		if (split != null && !split.equals(row.text("split"))) {
			findings.fail(row, NLS.bind(Messages.leak, new Object[] { row.file(), node, row.text("split"), split }));
		}
	}

	private void compare(ReleaseRow row, String first, String second) {
		String one = splits.get(first);
		String other = splits.get(second);
		if (one != null && other != null && !one.equals(other)) {
			findings.fail(row, NLS.bind(Messages.leak, new Object[] { first, second, one, other }));
		}
	}
}
