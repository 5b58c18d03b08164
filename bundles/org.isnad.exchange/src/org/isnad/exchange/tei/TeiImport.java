// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.tei;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.RequestException;
import org.isnad.exchange.standoff.ItemReader;
import org.isnad.exchange.standoff.ItemType;
import org.isnad.exchange.standoff.SafeXml;
import org.isnad.exchange.standoff.StandoffFormat;
import org.isnad.exchange.standoff.StandoffImport;
import org.isnad.exchange.standoff.Utf8File;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads TEI P5: what {@link TeiExport} writes without a loss, and from elsewhere the text with the elements in it that an option gives a
 * meaning. A document type is refused: it could name other files.
 */
@SuppressWarnings("nls")
public final class TeiImport extends StandoffFormat {
	static final String ID = "tei";
	static final String SUFFIX = ".tei.xml";
	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
	/** The id of the element that holds the text whole, and the type of the note that holds what TEI has no place for. */
	static final String TEXT = "isnad-text";
	static final String REST = "isnad-rest";
	private static final String TYPES = "tei-types";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(new FormatOption(TYPES, Messages.types, Messages.typesDescription, FormatOption.Kind.TEXT, List.of("said=CLAIM,persName=SOURCE"), ""));
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(SUFFIX) || name.endsWith(".tei");
	}

	@Override
	protected Reader reader(ImportRequest request, StandoffImport documents) throws CorpusException {
		Map<String, ItemType> types = types(request.option(TYPES, ""));
		return file -> add(file, types, documents, documents.log());
	}

	private static void add(Path file, Map<String, ItemType> types, StandoffImport documents, ImportLog log) throws CorpusException, Utf8File.UnreadableException {
		TeiFile tei = new TeiFile(types);
		try {
			XMLReader reader = SafeXml.reader();
			reader.setContentHandler(tei);
			reader.setErrorHandler(tei);
			reader.parse(new InputSource(new StringReader(Utf8File.read(file))));
		} catch (SAXParseException e) {
			boolean docType = String.valueOf(e.getMessage()).contains(SafeXml.NO_DOCTYPE);
			log.skip(file, Math.max(0, e.getLineNumber()), docType ? Messages.docType : NLS.bind(Messages.notXml, e.getMessage()));
			return;
		} catch (SAXException | IOException | ParserConfigurationException e) {
			log.skip(file, 0, NLS.bind(Messages.notXml, e.getMessage()));
			return;
		}
		if (!tei.isTei()) {
			log.skip(file, 1, Messages.notTei);
			return;
		}
		String name = name(file);
		String kept = documents.keptText(file, name);
		String text = kept == null ? tei.text() : kept;
		String document = documents.document(file, name, tei.title() == null ? name : tei.title(), text);
		ItemReader items = new ItemReader(file, document, log);
		new TeiItems(file, name, new DocumentText(text, ""), log).read(tei.annotations(), items);
		items.addTo(documents.rows());
	}

	private static String name(Path file) {
		String name = file.getFileName().toString();
		String lower = name.toLowerCase(Locale.ROOT);
		int suffix = lower.endsWith(SUFFIX) ? SUFFIX.length() : lower.endsWith(".tei") || lower.endsWith(".xml") ? 4 : 0;
		return name.substring(0, name.length() - suffix);
	}

	private static Map<String, ItemType> types(String option) throws RequestException {
		Map<String, ItemType> types = new TreeMap<>();
		for (String each : option.isBlank() ? new String[0] : option.split(",")) {
			String[] parts = each.split("=", 2);
			ItemType type = parts.length == 2 ? ItemType.of(parts[1].strip()).filter(ItemType::hasWords).orElse(null) : null;
			if (type == null) {
				throw new RequestException(NLS.bind(Messages.unknownType, each, String.join(", ", Arrays.stream(ItemType.values()).filter(ItemType::hasWords).map(Enum::name).toList())));
			}
			types.put(parts[0].strip(), type);
		}
		return types;
	}
}
