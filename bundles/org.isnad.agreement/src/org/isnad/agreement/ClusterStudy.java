// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Mentions that raters put into clusters: source mentions and the entities they stand for. */
public final class ClusterStudy implements Study {
	private final List<String> raters;
	private final List<List<Mention>> documents;

	/**
	 * @param raters    the raters
	 * @param documents the mentions of each document
	 */
	public ClusterStudy(Collection<String> raters, Collection<List<Mention>> documents) {
		this.raters = List.copyOf(raters);
		this.documents = documents.stream().map(List::copyOf).toList();
	}

	/**
	 * One mention.
	 *
	 * @param clusters the cluster that each rater of the study put it into, null for a rater who has not this mention or left it alone
	 */
	public record Mention(List<String> clusters) {
	}

	@Override
	public List<String> raters() {
		return raters;
	}

	@Override
	public int documentCount() {
		return documents.size();
	}

	@Override
	public ClusterStudy of(List<Integer> chosen) {
		List<List<Mention>> fewer = new ArrayList<>();
		for (List<Mention> mentions : documents) {
			List<Mention> own = new ArrayList<>();
			for (Mention mention : mentions) {
				List<String> clusters = new ArrayList<>();
				chosen.forEach(rater -> clusters.add(mention.clusters().get(rater)));
				own.add(new Mention(clusters));
			}
			fewer.add(own);
		}
		return new ClusterStudy(chosen.stream().map(raters::get).toList(), fewer);
	}

	/** The mentions of a document. */
	public List<Mention> mentions(int document) {
		return documents.get(document);
	}

	/** How many mentions at least two raters put into a cluster. */
	@Override
	public int size() {
		return size(IntStream.range(0, documents.size()).boxed().toList());
	}

	@Override
	public int size(Collection<Integer> chosen) {
		int size = 0;
		for (int document : chosen) {
			for (Mention mention : documents.get(document)) {
				size += mention.clusters().stream().filter(cluster -> cluster != null).count() > 1 ? 1 : 0;
			}
		}
		return size;
	}
}
