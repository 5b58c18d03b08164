/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known about one text (document.isnad); the text itself is text.txt beside it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.Document#getTitle <em>Title</em>}</li>
 *   <li>{@link org.isnad.model.Document#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.isnad.model.Document#getUrl <em>Url</em>}</li>
 *   <li>{@link org.isnad.model.Document#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.isnad.model.Document#getOutletSide <em>Outlet Side</em>}</li>
 *   <li>{@link org.isnad.model.Document#getPubDate <em>Pub Date</em>}</li>
 *   <li>{@link org.isnad.model.Document#getPubDateCertainty <em>Pub Date Certainty</em>}</li>
 *   <li>{@link org.isnad.model.Document#isTruncatedStart <em>Truncated Start</em>}</li>
 *   <li>{@link org.isnad.model.Document#isTruncatedEnd <em>Truncated End</em>}</li>
 *   <li>{@link org.isnad.model.Document#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.isnad.model.Document#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.isnad.model.Document#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.isnad.model.Document#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.isnad.model.Document#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends Root {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.isnad.model.ModelPackage#getDocument_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the file it was imported from, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.isnad.model.ModelPackage#getDocument_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was published, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.isnad.model.ModelPackage#getDocument_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' attribute.
	 * @see #setOutlet(String)
	 * @see org.isnad.model.ModelPackage#getDocument_Outlet()
	 * @model
	 * @generated
	 */
	String getOutlet();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getOutlet <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' attribute.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(String value);

	/**
	 * Returns the value of the '<em><b>Outlet Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A tag of the tagset side, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet Side</em>' attribute.
	 * @see #setOutletSide(String)
	 * @see org.isnad.model.ModelPackage#getDocument_OutletSide()
	 * @model
	 * @generated
	 */
	String getOutletSide();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getOutletSide <em>Outlet Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet Side</em>' attribute.
	 * @see #getOutletSide()
	 * @generated
	 */
	void setOutletSide(String value);

	/**
	 * Returns the value of the '<em><b>Pub Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date of publication as ISO 8601, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pub Date</em>' attribute.
	 * @see #setPubDate(String)
	 * @see org.isnad.model.ModelPackage#getDocument_PubDate()
	 * @model
	 * @generated
	 */
	String getPubDate();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getPubDate <em>Pub Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pub Date</em>' attribute.
	 * @see #getPubDate()
	 * @generated
	 */
	void setPubDate(String value);

	/**
	 * Returns the value of the '<em><b>Pub Date Certainty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.isnad.model.DateCertainty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the date is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pub Date Certainty</em>' attribute.
	 * @see org.isnad.model.DateCertainty
	 * @see #setPubDateCertainty(DateCertainty)
	 * @see org.isnad.model.ModelPackage#getDocument_PubDateCertainty()
	 * @model
	 * @generated
	 */
	DateCertainty getPubDateCertainty();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getPubDateCertainty <em>Pub Date Certainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pub Date Certainty</em>' attribute.
	 * @see org.isnad.model.DateCertainty
	 * @see #getPubDateCertainty()
	 * @generated
	 */
	void setPubDateCertainty(DateCertainty value);

	/**
	 * Returns the value of the '<em><b>Truncated Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the text lost its beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Truncated Start</em>' attribute.
	 * @see #setTruncatedStart(boolean)
	 * @see org.isnad.model.ModelPackage#getDocument_TruncatedStart()
	 * @model
	 * @generated
	 */
	boolean isTruncatedStart();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#isTruncatedStart <em>Truncated Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Truncated Start</em>' attribute.
	 * @see #isTruncatedStart()
	 * @generated
	 */
	void setTruncatedStart(boolean value);

	/**
	 * Returns the value of the '<em><b>Truncated End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the text lost its end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Truncated End</em>' attribute.
	 * @see #setTruncatedEnd(boolean)
	 * @see org.isnad.model.ModelPackage#getDocument_TruncatedEnd()
	 * @model
	 * @generated
	 */
	boolean isTruncatedEnd();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#isTruncatedEnd <em>Truncated End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Truncated End</em>' attribute.
	 * @see #isTruncatedEnd()
	 * @generated
	 */
	void setTruncatedEnd(boolean value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its language as a BCP 47 tag, or null for that of the corpus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.isnad.model.ModelPackage#getDocument_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the UTF-8 bytes of the text, in lower-case hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.isnad.model.ModelPackage#getDocument_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The length of the text in UTF-16 code units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Length</em>' attribute.
	 * @see #setTextLength(int)
	 * @see org.isnad.model.ModelPackage#getDocument_TextLength()
	 * @model
	 * @generated
	 */
	int getTextLength();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getTextLength <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Length</em>' attribute.
	 * @see #getTextLength()
	 * @generated
	 */
	void setTextLength(int value);

	/**
	 * Returns the value of the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The encoding of the file it was imported from, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoding</em>' attribute.
	 * @see #setEncoding(String)
	 * @see org.isnad.model.ModelPackage#getDocument_Encoding()
	 * @model
	 * @generated
	 */
	String getEncoding();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getEncoding <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoding</em>' attribute.
	 * @see #getEncoding()
	 * @generated
	 */
	void setEncoding(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was imported, as an ISO 8601 instant in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(String)
	 * @see org.isnad.model.ModelPackage#getDocument_CreatedAt()
	 * @model
	 * @generated
	 */
	String getCreatedAt();

	/**
	 * Sets the value of the '{@link org.isnad.model.Document#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(String value);

} // Document
