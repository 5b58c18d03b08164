// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The account of how the data of a release were split, and of what could not be split and why. */
@SuppressWarnings("nls")
final class SplitReport {
	/** A report is to be read; of what there is more of, the count is told. */
	private static final int MOST = 200;

	private final ReleaseOptions options;
	private final ReleaseRows rows;
	private final SplitPlan plan;
	private final List<String> sharedSources = new ArrayList<>();
	private final List<String> sharedDocuments = new ArrayList<>();

	SplitReport(ReleaseOptions options, ReleaseRows rows, SplitPlan plan) {
		this.options = options;
		this.rows = rows;
		this.plan = plan;
		findShared();
	}

	/** Sources in more than one split; and documents whose claims are, where claims are split. */
	private void findShared() {
		Map<String, Set<Split>> sources = new TreeMap<>();
		for (int i = 0; i < rows.documents().size(); i++) {
			Split split = plan.splitOfDocument(i);
			if (split == Split.ALL) {
				continue;
			}
			rows.documents().get(i).entities().forEach(entity -> sources.computeIfAbsent(entity, key -> EnumSet.noneOf(Split.class)).add(split));
		}
		for (ClaimNode claim : rows.claims()) {
			if (claim.source() != null) {
				sources.computeIfAbsent(claim.source(), key -> EnumSet.noneOf(Split.class)).add(plan.splitOf(claim));
			}
		}
		sources.forEach((source, splits) -> {
			if (splits.size() > 1 && !"AUTHOR".equals(source) && !"UNKNOWN".equals(source)) {
				sharedSources.add(source);
			}
		});
		Map<String, Set<Split>> documents = new TreeMap<>();
		rows.claims().forEach(claim -> documents.computeIfAbsent(claim.documentId(), key -> EnumSet.noneOf(Split.class)).add(plan.splitOf(claim)));
		documents.forEach((document, splits) -> {
			if (splits.size() > 1) {
				sharedDocuments.add(document);
			}
		});
	}

	int sharedSources() {
		return sharedSources.size();
	}

	int sharedDocuments() {
		return sharedDocuments.size();
	}

	/** How many nodes the largest component has. */
	int largest() {
		return plan.groups().values().stream().mapToInt(List::size).max().orElse(0);
	}

	/** How many documents in validation and test are older than the newest for training; 0 where nothing is known. */
	int olderThanTraining() {
		String newest = "";
		for (int i = 0; i < rows.documents().size(); i++) {
			String date = rows.documents().get(i).date();
			if (date != null && plan.splitOfDocument(i) == Split.TRAIN && date.compareTo(newest) > 0) {
				newest = date;
			}
		}
		int older = 0;
		for (int i = 0; i < rows.documents().size(); i++) {
			String date = rows.documents().get(i).date();
			if (date != null && (plan.splitOfDocument(i) == Split.VALIDATION || plan.splitOfDocument(i) == Split.TEST) && date.compareTo(newest) < 0) {
				older++;
			}
		}
		return older;
	}

	JsonObject json() {
		JsonObject report = new JsonObject();
		report.addProperty("level", options.level().id());
		report.addProperty("order", byTime() ? "time" : "largest first");
		report.addProperty("ratio", options.ratio().toString());
		report.addProperty("seed", options.seed());
		report.addProperty("components", plan.componentCount());
		report.addProperty("largest", largest());
		report.addProperty("fallback", plan.isUnsplit() ? "one component: cannot be split by " + options.level().id() + " without leakage, so everything is in the split all" : null);
		JsonObject sizes = new JsonObject();
		plan.sizes().forEach(sizes::addProperty);
		report.add("sizes", sizes);
		if (byTime()) {
			report.addProperty("undated_documents", rows.documents().stream().filter(document -> document.date() == null).count());
			report.addProperty("older_than_training", olderThanTraining());
		}
		report.add("shared_documents", some(sharedDocuments));
		report.addProperty("shared_documents_count", sharedDocuments.size());
		report.add("shared_sources", some(sharedSources));
		report.addProperty("shared_sources_count", sharedSources.size());
		JsonArray pairs = new JsonArray();
		plan.nearDuplicates().stream().limit(MOST).forEach(pair -> pairs.add(some(List.of(pair))));
		report.add("near_duplicates", pairs);
		report.addProperty("near_duplicates_count", plan.nearDuplicates().size());
		report.add("indivisible", indivisible());
		return report;
	}

	private boolean byTime() {
		return options.splitting().byTime() && options.level() == SplitLevel.DOCUMENT;
	}

	/** The components of more than one node, the largest first, and by what each hangs together. */
	private JsonArray indivisible() {
		JsonArray all = new JsonArray();
		plan.groups().entrySet().stream().filter(group -> group.getValue().size() > 1)
				.sorted(Comparator.comparingInt((Map.Entry<String, List<String>> group) -> -group.getValue().size()).thenComparing(Map.Entry::getKey)).limit(MOST).forEach(group -> {
					int[] reasons = plan.reasons(group.getKey());
					JsonObject each = new JsonObject();
					each.addProperty("component_id", group.getKey());
					each.addProperty("size", group.getValue().size());
					each.addProperty("split", plan.splitOf(group.getKey()).id());
					each.addProperty("relations", reasons[0]);
					each.addProperty("shared_events", reasons[1]);
					each.addProperty("near_duplicates", reasons[2]);
					all.add(each);
				});
		return all;
	}

	private static JsonArray some(List<String> names) {
		JsonArray array = new JsonArray();
		names.stream().limit(MOST).forEach(array::add);
		return array;
	}
}
