// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.compare.Alignment;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/**
 * What is to be adjudicated in one document: the work of its annotators side by side, thing by thing, with the gold that there is and what
 * is still open. The annotators are read once; {@link #refresh()} follows the gold set and {@link #reread()} the annotators. On the thread
 * that edits.
 */
public final class Docket {
	private final CorpusStore store;
	private final String document;
	private final Map<String, Alignment> alignments = new HashMap<>();
	private List<String> voters;
	private List<Item> items;

	private Docket(CorpusStore store, String document) {
		this.store = store;
		this.document = document;
	}

	/**
	 * Opens the docket of a document. Nothing is decided or changed.
	 *
	 * @throws CorpusException if the text is not the one that was annotated, or a file of an annotator or of the gold set cannot be read or is
	 *                         of a newer format: what an annotator did must not count as nothing
	 */
	public static Docket of(CorpusStore store, String document) throws CorpusException {
		Docket docket = new Docket(store, document);
		docket.reread();
		return docket;
	}

	/** Reads the annotators and the gold set again. */
	public void reread() throws CorpusException {
		alignments.clear();
		voters = Voters.of(store, document);
		refresh();
	}

	/** Follows what changed in the gold set. */
	public void refresh() throws CorpusException {
		items = new DocketReader(this).items();
	}

	CorpusStore store() {
		return store;
	}

	Draft draft() throws CorpusException {
		return new Draft(store, alignments);
	}

	/** The id of the document. */
	public String document() {
		return document;
	}

	/** The annotators who worked on it, sorted. */
	public List<String> annotators() {
		return voters;
	}

	/** Why there is nothing to adjudicate, in the language of the interface; empty where two or more annotators worked on it. */
	public Optional<String> obstacle() {
		return voters.size() > 1 ? Optional.empty() : Optional.of(voters.isEmpty() ? Messages.nobody : Messages.tooFew);
	}

	/** All items in the order of the text. */
	public List<Item> items() {
		return items;
	}

	/** What a person has still to decide: first what can be decided, then what waits for something else. */
	public List<Item> open() {
		return items.stream().filter(item -> item.status().isOpen()).sorted((one, other) -> Boolean.compare(one.waits(), other.waits())).toList();
	}

	/** What is decided and breaks a rule of the scheme, as when a person took factuality and left out who says it: it has to be mended before it is released. */
	public List<Item> broken() {
		return items.stream().filter(Item::isBroken).toList();
	}

	/** How many items have a status. */
	public int count(Item.Status status) {
		return (int) items.stream().filter(item -> item.status() == status).count();
	}

	/** The item with that key. */
	public Optional<Item> item(String key) {
		return items.stream().filter(item -> item.key().equals(key)).findFirst();
	}

	/** The item that an annotator's or a gold element belongs to. */
	public Optional<Item> itemOf(String element) {
		return items.stream().filter(item -> item.gold() != null && element.equals(item.gold().getId())
				|| item.members().values().stream().anyMatch(member -> element.equals(member.getId()))).findFirst();
	}

	/** The work of the annotators in this document, aligned. */
	public Alignment alignment() throws CorpusException {
		return draft().alignment(document);
	}
}
