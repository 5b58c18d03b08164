// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.isnad.agreement.bias.BiasReport;
import org.isnad.agreement.bias.BiasReport.Contrast;
import org.isnad.agreement.bias.BiasReport.Divergence;
import org.isnad.agreement.bias.SuggestionBias;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** What suggestions did to the annotators of a release, for its card, in Markdown. */
@SuppressWarnings("nls")
final class BiasSection {
	private final CorpusStore store;
	private final long seed;
	private final Set<String> documents = new TreeSet<>();
	private final StringBuilder text = new StringBuilder("## Suggestion bias\n\n");

	BiasSection(CorpusStore store, ReleaseRows rows, long seed) {
		this.store = store;
		this.seed = seed;
		List<String> ids = new ArrayList<>(rows.documents().stream().map(DocumentFacts::id).toList());
		if (ids.size() > AgreementTable.SAMPLE) {
			ClaimPool chance = new ClaimPool(seed);
			ids.sort(Comparator.comparing(chance::hash, Long::compareUnsigned));
		}
		documents.addAll(ids.subList(0, Math.min(AgreementTable.SAMPLE, ids.size())));
	}

	String text(SubMonitor monitor) throws CorpusException {
		BiasReport report = new SuggestionBias(store, document -> documents.contains(document.getId()), seed).run(monitor);
		documents.forEach(store::unload);
		line(report.share() == 0 ? "Every document may be annotated with the suggestions of engines in view."
				: "The suggestions of engines are hidden from annotators in " + report.share() + " % of the documents, chosen by a hash of their ids, so that what suggestions do can be measured.");
		line("Documents with annotations: " + report.blind() + " blind, " + report.suggested() + " with suggestions, " + report.other() + " without either.\n");
		if (!report.comparable()) {
			line("There is not enough on both sides to compare, so nothing is known of the bias.\n");
			return text.toString();
		}
		line("The annotators' own work before adjudication. The interval (95 %, bootstrap over documents, seed " + report.seed()
				+ ") is of the difference; one that leaves out 0 is marked.\n");
		line("| layer | measure | blind | with suggestions | difference |\n|---|---|---|---|---|");
		report.contrasts().stream().filter(contrast -> contrast.blind() != null && contrast.suggested() != null).forEach(this::add);
		line("");
		if (!report.divergences().isEmpty()) {
			line("Tags: Jensen–Shannon divergence (base 2) of their distributions, and what 5 % of random divisions of the documents reach.\n");
			line("| tagset | tags, blind | tags, with suggestions | divergence | by chance |\n|---|---|---|---|---|");
			report.divergences().forEach(this::add);
			line("");
		}
		return text.toString();
	}

	private void add(Contrast contrast) {
		String difference = contrast.difference() == null ? "too few documents"
				: String.format(Locale.ROOT, "%+.2f to %+.2f%s", contrast.difference().low(), contrast.difference().high(), contrast.differs() ? " (differs)" : "");
		line(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %s |", contrast.layer(), name(contrast.measure()), contrast.blind(), contrast.suggested(), difference));
	}

	private static String name(BiasReport.Measure measure) {
		return switch (measure) {
		case DENSITY -> "annotations per 1000 words";
		case LENGTH -> "span length in UTF-16 units";
		case IDENTICAL -> "share identical to a suggestion";
		};
	}

	private void add(Divergence divergence) {
		line(String.format(Locale.ROOT, "| %s.%s | %d | %d | %.3f%s | %.3f |", divergence.layer(), divergence.tagset(), divergence.blind(), divergence.suggested(), divergence.value(),
				divergence.differs() ? " (differs)" : "", divergence.byChance()));
	}

	private void line(String line) {
		text.append(line).append('\n');
	}
}
