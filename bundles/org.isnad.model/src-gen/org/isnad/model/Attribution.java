/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who says what: a source, a cue and a content. Attributions nest through parent, and so form a chain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.Attribution#getSource <em>Source</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getEntity <em>Entity</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getCue <em>Cue</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getContent <em>Content</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getParent <em>Parent</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getSourceRealization <em>Source Realization</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getFactuality <em>Factuality</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getAuthorCommitment <em>Author Commitment</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#getReportStyle <em>Report Style</em>}</li>
 *   <li>{@link org.isnad.model.Attribution#isSameContentAsParent <em>Same Content As Parent</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getAttribution()
 * @model
 * @generated
 */
public interface Attribution extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words for the source, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(SourceMention)
	 * @see org.isnad.model.ModelPackage#getAttribution_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SourceMention getSource();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(SourceMention value);

	/**
	 * Returns the value of the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the source entity where no words name it (author, clitic, elided), or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entity</em>' attribute.
	 * @see #setEntity(String)
	 * @see org.isnad.model.ModelPackage#getAttribution_Entity()
	 * @model
	 * @generated
	 */
	String getEntity();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getEntity <em>Entity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entity</em>' attribute.
	 * @see #getEntity()
	 * @generated
	 */
	void setEntity(String value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cue, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' reference.
	 * @see #setCue(Cue)
	 * @see org.isnad.model.ModelPackage#getAttribution_Cue()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Cue getCue();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getCue <em>Cue</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' reference.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(Cue value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' reference list.
	 * The list contents are of type {@link org.isnad.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is attributed: one claim, or none where the content is another attribution (a child).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' reference list.
	 * @see org.isnad.model.ModelPackage#getAttribution_Content()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Claim> getContent();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attribution in whose content this one lies, or null for the outermost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Attribution)
	 * @see org.isnad.model.ModelPackage#getAttribution_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Attribution getParent();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Attribution value);

	/**
	 * Returns the value of the '<em><b>Source Realization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the source shows in the text. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Realization</em>' attribute.
	 * @see #setSourceRealization(String)
	 * @see org.isnad.model.ModelPackage#getAttribution_SourceRealization()
	 * @model
	 * @generated
	 */
	String getSourceRealization();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getSourceRealization <em>Source Realization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Realization</em>' attribute.
	 * @see #getSourceRealization()
	 * @generated
	 */
	void setSourceRealization(String value);

	/**
	 * Returns the value of the '<em><b>Factuality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How certain the source presents the content. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factuality</em>' attribute.
	 * @see #setFactuality(String)
	 * @see org.isnad.model.ModelPackage#getAttribution_Factuality()
	 * @model
	 * @generated
	 */
	String getFactuality();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getFactuality <em>Factuality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factuality</em>' attribute.
	 * @see #getFactuality()
	 * @generated
	 */
	void setFactuality(String value);

	/**
	 * Returns the value of the '<em><b>Author Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the author stands to it. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author Commitment</em>' attribute.
	 * @see #setAuthorCommitment(String)
	 * @see org.isnad.model.ModelPackage#getAttribution_AuthorCommitment()
	 * @model
	 * @generated
	 */
	String getAuthorCommitment();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getAuthorCommitment <em>Author Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author Commitment</em>' attribute.
	 * @see #getAuthorCommitment()
	 * @generated
	 */
	void setAuthorCommitment(String value);

	/**
	 * Returns the value of the '<em><b>Report Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Direct, indirect, mixed or free. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Style</em>' attribute.
	 * @see #setReportStyle(String)
	 * @see org.isnad.model.ModelPackage#getAttribution_ReportStyle()
	 * @model
	 * @generated
	 */
	String getReportStyle();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#getReportStyle <em>Report Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Style</em>' attribute.
	 * @see #getReportStyle()
	 * @generated
	 */
	void setReportStyle(String value);

	/**
	 * Returns the value of the '<em><b>Same Content As Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a second cue for the content of its parent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Content As Parent</em>' attribute.
	 * @see #setSameContentAsParent(boolean)
	 * @see org.isnad.model.ModelPackage#getAttribution_SameContentAsParent()
	 * @model
	 * @generated
	 */
	boolean isSameContentAsParent();

	/**
	 * Sets the value of the '{@link org.isnad.model.Attribution#isSameContentAsParent <em>Same Content As Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Content As Parent</em>' attribute.
	 * @see #isSameContentAsParent()
	 * @generated
	 */
	void setSameContentAsParent(boolean value);

} // Attribution
