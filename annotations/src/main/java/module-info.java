/** The annotations that describe models, references and registries. */
module dev.expunge.annotation {
    exports dev.expunge.annotation;
}
