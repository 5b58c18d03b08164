// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.compare.Alignment;
import org.isnad.compare.Group;
import org.isnad.core.ChainWalker;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Element;

/**
 * Studies of the chains of sources behind the claims that were aligned: how many rungs there are, and who stands on each of them, counted
 * from the claim. Rungs are compared by the source entity, or where none is resolved by the aligned mention. A rater who has the claim
 * and attributes it to nobody has a chain of no rungs; where a chain is shorter than another, its missing rungs are a value of their own.
 */
final class ChainStudies {
	private static final String NONE = "-"; //$NON-NLS-1$

	private final List<String> raters;
	private final CodingStudy.Builder lengths;
	private final List<CodingStudy.Builder> rungs = new ArrayList<>();
	private final List<String> documents = new ArrayList<>();

	ChainStudies(List<String> raters) {
		this.raters = raters;
		lengths = CodingStudy.builder(Scale.INTERVAL, raters);
	}

	/** Takes up the chains of a document. */
	void add(String document, Alignment alignment) {
		documents.add(document);
		lengths.document(document);
		rungs.forEach(rung -> rung.document(document));
		alignment.groups().stream().filter(group -> group.layer() == Layer.CLAIM).forEach(group -> {
			List<List<String>> chains = raters.stream().map(rater -> group.members().get(rater)).map(claim -> chain((Claim) claim, alignment)).toList();
			int longest = chains.stream().mapToInt(chain -> chain == null ? 0 : chain.size()).max().orElse(0);
			if (longest == 0) {
				return;
			}
			lengths.item(document, nullable(chains, List::size));
			for (int k = 0; k < longest; k++) {
				if (rungs.size() == k) {
					CodingStudy.Builder rung = CodingStudy.builder(Scale.NOMINAL, raters);
					documents.forEach(rung::document);
					rungs.add(rung);
				}
				int at = k;
				rungs.get(k).item(document, nullable(chains, chain -> at < chain.size() ? chain.get(at) : NONE));
			}
		});
	}

	/** The studies by name: {@code chain.length}, then {@code chain.rung1} for the source nearest to the claim, and so on. */
	Map<String, CodingStudy> all() {
		Map<String, CodingStudy> studies = new LinkedHashMap<>();
		if (!rungs.isEmpty()) {
			studies.put("chain.length", lengths.build()); //$NON-NLS-1$
		}
		for (int k = 0; k < rungs.size(); k++) {
			studies.put("chain.rung" + (k + 1), rungs.get(k).build()); //$NON-NLS-1$
		}
		return studies;
	}

	private static <T> List<T> nullable(List<List<String>> chains, Function<List<String>, T> value) {
		List<T> values = new ArrayList<>();
		chains.forEach(chain -> values.add(chain == null ? null : value.apply(chain)));
		return values;
	}

	/** Who stands on the rungs, from the claim outwards; null for a rater who does not have the claim. */
	private static List<String> chain(Claim claim, Alignment alignment) {
		if (claim == null) {
			return null;
		}
		List<Attribution> attributions = ChainWalker.attributionsOf(claim).stream().filter(attribution -> attribution.getContent().contains(claim)).toList();
		return attributions.isEmpty() ? List.of()
				: ChainWalker.chain(attributions.getFirst()).reversed().stream().map(attribution -> source(attribution, alignment)).toList();
	}

	private static String source(Attribution attribution, Alignment alignment) {
		String entity = ChainWalker.entityOf(attribution);
		Element mention = attribution.getSource();
		if (entity != null) {
			return entity;
		}
		return mention == null ? "?" : alignment.groupOf(mention).map(Group::key).orElse("?"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
