// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Collection;
import java.util.List;

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

	/** The mentions of a document. */
	public List<Mention> mentions(int document) {
		return documents.get(document);
	}

	/** How many mentions at least two raters put into a cluster. */
	@Override
	public int size() {
		int size = 0;
		for (List<Mention> mentions : documents) {
			for (Mention mention : mentions) {
				size += mention.clusters().stream().filter(cluster -> cluster != null).count() > 1 ? 1 : 0;
			}
		}
		return size;
	}
}
