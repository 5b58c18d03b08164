// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * UIMA XMI and type system files as bytes. XML is read without document type and external entities. Stateless; any thread may use it.
 */
public final class XmiFile {
	private static final Pattern CLASS_NAME = Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error): "); //$NON-NLS-1$
	private XmiFile() {
	}

	/**
	 * The CAS as XMI: the same CAS gives the same bytes.
	 *
	 * @param name what errors call it, such as the id of the document
	 * @throws XmiException if a string in it has a character that XML 1.0 cannot carry: the message names the place
	 */
	public static byte[] write(CAS cas, String name) throws XmiException {
		XmiWriter writer = new XmiWriter();
		try {
			new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, writer);
		} catch (SAXException e) {
			// A character was refused; where it stands is looked for only then.
			check(cas, name);
			throw new XmiException(NLS.bind(Messages.notWritten, name, e.getMessage()), e);
		}
		return writer.bytes();
	}

	/**
	 * Reads XMI into a CAS, which is emptied first. Types and features that the CAS does not know are passed over.
	 *
	 * @throws XmiException naming file, line and cause
	 */
	public static void read(byte[] xmi, CAS cas, String name) throws XmiException {
		parse(xmi, new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true), name);
	}

	/** Knows the line that is being read. */
	private static final class Lines extends XMLFilterImpl {
		private Locator locator;

		@Override
		public void setDocumentLocator(Locator given) {
			locator = given;
			super.setDocumentLocator(given);
		}

		int line() {
			return locator == null ? 0 : Math.max(0, locator.getLineNumber());
		}
	}

	/** Reads bytes as XML, if they are XML that may be read. */
	static void parse(byte[] xml, DefaultHandler handler, String name) throws XmiException {
		Lines lines = new Lines();
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false); //$NON-NLS-1$
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false); //$NON-NLS-1$
			XMLReader reader = factory.newSAXParser().getXMLReader();
			// A text is one attribute and may be long: the limits against hostile nesting stay, those on length go.
			reader.setProperty("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0"); //$NON-NLS-1$ //$NON-NLS-2$
			lines.setParent(reader);
			lines.setContentHandler(handler);
			lines.setErrorHandler(handler);
			lines.parse(new InputSource(new ByteArrayInputStream(xml)));
		} catch (SAXParseException e) {
			// UIMA reports with the parser's error what is well-formed XML and still no XMI, and knows no line then.
			throw new XmiException(e.getLineNumber() > 0 ? NLS.bind(Messages.notXml, new Object[] { name, Integer.toString(e.getLineNumber()), reason(e) })
					: NLS.bind(Messages.notXmi, name, reason(e)), e);
		} catch (SAXException | IOException | ParserConfigurationException | RuntimeException e) {
			// What a damaged file makes of UIMA's reader depends on where the damage is.
			throw XmiException.at(lines.line(), NLS.bind(Messages.notXmi, name, reason(e)), e);
		}
	}

	/** What went wrong at the bottom of it, in words: the name of a Java class tells a user nothing. */
	static String reason(Exception failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		if (cause instanceof ClassCastException || cause instanceof NullPointerException || cause instanceof IndexOutOfBoundsException) {
			return Messages.damaged;
		}
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		return CLASS_NAME.matcher(message).replaceFirst(""); //$NON-NLS-1$
	}

	/** A type system as its XML descriptor. */
	public static byte[] writeTypeSystem(TypeSystemDescription system) throws XmiException {
		StringWriter text = new StringWriter();
		try {
			system.toXML(text);
		} catch (SAXException | IOException e) {
			throw new XmiException(NLS.bind(Messages.notWritten, system.getName(), e.getMessage()), e);
		}
		// UIMA indents what is indented already, which leaves lines of nothing but spaces.
		StringBuilder lines = new StringBuilder();
		text.toString().lines().filter(line -> !line.isBlank()).forEach(line -> lines.append(line).append('\n'));
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Reads a type system descriptor; it must stand by itself, imports are not followed. */
	public static TypeSystemDescription readTypeSystem(byte[] xml, String name) throws XmiException {
		parse(xml, new DefaultHandler(), name);
		try {
			TypeSystemDescription system = UIMAFramework.getXMLParser()
					.parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(xml), null));
			if (system.getImports().length > 0) {
				throw new XmiException(NLS.bind(Messages.typeSystemImports, name), null);
			}
			return system;
		} catch (InvalidXMLException e) {
			throw new XmiException(NLS.bind(Messages.notTypeSystem, name, e.getMessage()), e);
		}
	}

	/** An empty CAS of a type system. */
	public static CAS newCas(TypeSystemDescription system, String name) throws XmiException {
		try {
			return CasCreationUtils.createCas(system, null, null);
		} catch (ResourceInitializationException e) {
			Throwable cause = e.getCause() == null ? e : e.getCause();
			throw new XmiException(NLS.bind(Messages.notTypeSystem, name, cause.getMessage()), e);
		} catch (RuntimeException e) {
			// A damaged type system is met in many places of UIMA.
			throw new XmiException(NLS.bind(Messages.notTypeSystem, name, reason(e)), e);
		}
	}

	private static void check(CAS cas, String name) throws XmiException {
		check(cas.getDocumentText(), name, Messages.ofText);
		for (FeatureStructure fs : cas.getIndexedFSs(cas.getTypeSystem().getTopType())) {
			for (Feature feature : fs.getType().getFeatures()) {
				if (feature.getRange().isStringOrStringSubtype()) {
					check(fs.getStringValue(feature), name, fs.getType().getShortName() + '.' + feature.getShortName());
				} else if (feature.getRange().isArray() && fs.getFeatureValue(feature) instanceof StringArrayFS strings) {
					for (String each : strings.toArray()) {
						check(each, name, fs.getType().getShortName() + '.' + feature.getShortName());
					}
				}
			}
		}
	}

	private static void check(String value, String name, String where) throws XmiException {
		int offset = value == null ? -1 : XmlCharacters.firstForbidden(value);
		if (offset >= 0) {
			String code = String.format(java.util.Locale.ROOT, "U+%04X", value.codePointAt(offset)); //$NON-NLS-1$
			throw new XmiException(NLS.bind(Messages.forbiddenCharacter, new Object[] { name, where, Integer.toString(offset), code }), null);
		}
	}

}
