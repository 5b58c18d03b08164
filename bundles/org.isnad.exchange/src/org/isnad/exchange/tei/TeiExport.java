// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.tei;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.ItemType;
import org.isnad.exchange.standoff.ItemWriter;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;
import org.isnad.model.Document;

/**
 * TEI P5: a file a document, its text whole in one block and every annotation in the stand-off section, with its words as string-range
 * pointers that count code points. What crosses documents, and a text with characters that XML has not, stands in sidecars of JSON lines.
 */
@SuppressWarnings("nls")
public final class TeiExport implements ExportFormat {
	@Override
	public String id() {
		return TeiImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		String language = request.store().corpus().getLanguage();
		return new StandoffExport(request, true).write(document -> write(document, language), monitor);
	}

	private static void write(StandoffDocument document, String corpusLanguage) throws IOException {
		String text = document.text().string();
		if (!TeiText.isStorable(text)) {
			document.keepText();
			document.lose(document.id() + TeiImport.SUFFIX, Messages.lossCharacters, 1);
		}
		List<Item> items = ItemWriter.items(document);
		Map<String, String> ids = new HashMap<>();
		items.forEach(item -> ids.put(item.id(), "a" + (ids.size() + 1)));
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		String own = document.document().getLanguage();
		String language = own == null ? corpusLanguage : own;
		out.append("<TEI xmlns=\"").append(TeiImport.NAMESPACE).append('"');
		out.append(language == null ? "" : " xml:lang=\"" + TeiText.attribute(language) + "\"").append(">\n");
		header(document.document(), out);
		out.append(" <standOff>\n  <listAnnotation>\n");
		items.forEach(item -> annotation(item, ids, out));
		out.append("  </listAnnotation>\n </standOff>\n");
		out.append(" <text><body><ab xml:id=\"").append(TeiImport.TEXT).append("\" xml:space=\"preserve\">").append(TeiText.content(text)).append("</ab></body></text>\n</TEI>\n");
		document.save(document.id() + TeiImport.SUFFIX, out.toString());
	}

	private static void header(Document document, StringBuilder out) {
		out.append(" <teiHeader>\n  <fileDesc>\n   <titleStmt><title>").append(TeiText.content(document.getTitle() == null ? document.getId() : document.getTitle()))
				.append("</title></titleStmt>\n   <publicationStmt><p/></publicationStmt>\n   <sourceDesc><bibl>");
		element("publisher", document.getOutlet(), out);
		if (document.getPubDate() != null) {
			out.append("<date when=\"").append(TeiText.attribute(document.getPubDate())).append("\"/>");
		}
		if (document.getUrl() != null) {
			out.append("<ptr target=\"").append(TeiText.attribute(document.getUrl())).append("\"/>");
		}
		out.append("</bibl></sourceDesc>\n  </fileDesc>\n  <encodingDesc><classDecl><taxonomy>");
		for (ItemType type : ItemType.values()) {
			out.append("<category xml:id=\"").append(type).append("\"><catDesc>").append(type).append("</catDesc></category>");
		}
		out.append("</taxonomy></classDecl></encodingDesc>\n </teiHeader>\n");
	}

	private static void element(String name, String value, StringBuilder out) {
		if (value != null) {
			out.append('<').append(name).append('>').append(TeiText.content(value)).append("</").append(name).append('>');
		}
	}

	/** An id of ours need be no name in XML, so it stands in n; ends that are not in the file keep their own id there. */
	private static void annotation(Item item, Map<String, String> ids, StringBuilder out) {
		out.append("   <annotation xml:id=\"").append(ids.get(item.id())).append("\" n=\"").append(TeiText.attribute(item.id())).append("\" ana=\"#").append(item.type()).append('"');
		String target = item.places().stream().map(place -> "string-range(" + TeiImport.TEXT + "," + place.begin() + "," + (place.end() - place.begin()) + ")").collect(Collectors.joining(" "));
		if (!target.isEmpty()) {
			out.append(" target=\"").append(target).append('"');
		}
		out.append('>');
		item.tags().forEach((name, value) -> out.append("<note type=\"").append(TeiText.attribute(name)).append("\">").append(TeiText.content(value)).append("</note>"));
		item.links().forEach((role, targets) -> targets.forEach(id -> out.append("<ptr type=\"").append(role).append("\" ")
				.append(ids.containsKey(id) ? "target=\"#" + ids.get(id) : "n=\"" + TeiText.attribute(id)).append("\"/>")));
		if (!item.rest().isEmpty()) {
			out.append("<note type=\"").append(TeiImport.REST).append("\">").append(TeiText.json(item.rest().toString())).append("</note>");
		}
		out.append("</annotation>\n");
	}
}
