// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.isnad.core.DocumentText;
import org.isnad.exchange.jsonl.CorpusTables;
import org.isnad.exchange.jsonl.Table;
import org.isnad.model.Document;

import com.google.gson.JsonObject;

/** One document with the rows of one annotator, about to be written. For the thread that exports. */
public final class StandoffDocument {
	private final Document document;
	private final DocumentText text;
	private final CorpusTables tables;
	private final List<JsonObject> relations;
	private final StandoffExport.Folder folder;
	private final Sidecars aside;
	private boolean keepsText;

	StandoffDocument(Document document, DocumentText text, CorpusTables tables, List<JsonObject> relations, StandoffExport.Folder folder, Sidecars aside) {
		this.document = document;
		this.text = text;
		this.tables = tables;
		this.relations = relations;
		this.folder = folder;
		this.aside = aside;
	}

	/** The document's id. */
	public String id() {
		return document.getId();
	}

	/** The document. */
	public Document document() {
		return document;
	}

	/** Its text. */
	public DocumentText text() {
		return text;
	}

	/** The rows of claims, attributions, anchors or mentions, in the order of the text. */
	public List<JsonObject> rows(Table table) {
		return tables.rows(table);
	}

	/** The relations between two claims of this document. */
	public List<JsonObject> relations() {
		return relations;
	}

	/** Writes a file in UTF-8 into the folder of the annotator. */
	public void save(String name, String content) throws IOException {
		folder.save(name, content);
	}

	/** Notes what a file has no place for. */
	public void lose(String file, String what, int count) {
		folder.lose(file, what, count);
	}

	/** Keeps a row beside the document's file, which has no place for it. */
	public void aside(Table table, JsonObject row) {
		try {
			aside.add(table, row);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Keeps the text beside the document's file, which cannot hold it letter by letter. */
	public void keepText() {
		keepsText = true;
	}

	boolean keepsText() {
		return keepsText;
	}
}
